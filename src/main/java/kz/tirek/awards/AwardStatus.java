package kz.tirek.awards;

/** Where an award stands. */
public enum AwardStatus {
  ACTIVE,
  SUSPENDED,
  /** Ended before its term, on a ground. */
  TERMINATED,
  /** The term is over. */
  COMPLETED
}
