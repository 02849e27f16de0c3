package kz.tirek.lawsuits;

/** How a suit ended; a recovery goes on from there. */
public enum Outcome {
  /** What was awarded was collected. */
  COLLECTED,
  /** Awarded, but there is nothing to take. */
  UNCOLLECTED,
  /** Ended by mediation. */
  SETTLED,
  LOST,
  WON,
  /** The court gave the claim back. */
  RETURNED,
  /** Left without consideration. */
  LEFT,
  /** Ended without a decision, as when a party died. */
  DISCONTINUED
}
