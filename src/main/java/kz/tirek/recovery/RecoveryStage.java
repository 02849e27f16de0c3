package kz.tirek.recovery;

/** Where an open recovery stands. */
public enum RecoveryStage {
  /** Cause and fault are being established. */
  CAUSE,
  /** What may be reclaimed is being approved. */
  APPROVAL,
  /** The debtor is told of the debt. */
  NOTICE,
  /** The debtor may return it by themselves. */
  VOLUNTARY,
  INSTALMENTS,
  WITHHOLDING,
  /** Claimed before court. */
  CLAIM,
  /** Giving up the rest, or a part of it by settlement, is being decided. */
  SETTLEMENT,
  LAWSUIT,
  /** The debtor died or is bankrupt. */
  ESTATE,
  CLOSED
}
