package kz.tirek.lawsuits;

/** For whom a court decided. */
public enum Result {
  FOR_FUND,
  IN_PART,
  AGAINST_FUND
}
