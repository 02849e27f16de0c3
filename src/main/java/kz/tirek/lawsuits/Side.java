package kz.tirek.lawsuits;

/** Who sues whom. */
public enum Side {
  BY_FUND,
  AGAINST_FUND
}
