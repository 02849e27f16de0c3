package kz.tirek.lawsuits;

/** Where a suit stands. */
public enum SuitStage {
  DRAFTING,
  FILED,
  IN_COURT,
  MEDIATION,
  JUDGED,
  APPEAL,
  IN_FORCE,
  CASSATION,
  COLLECTION,
  CLOSED
}
