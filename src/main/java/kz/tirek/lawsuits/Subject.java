package kz.tirek.lawsuits;

/** What a suit is about (domain.md §7). */
public enum Subject {
  OVERPAYMENT,
  PROCUREMENT,
  OTHER
}
