package kz.tirek.awards;

/** Where an award stands. */
public enum AwardStatus {
  ACTIVE,
  SUSPENDED,
  TERMINATED,
  /** Everything was paid: a one-off sum, or a term that ended. */
  COMPLETED
}
