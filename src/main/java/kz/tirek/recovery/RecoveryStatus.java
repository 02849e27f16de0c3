package kz.tirek.recovery;

/** Whether money is still asked for. */
public enum RecoveryStatus {
  OPEN,
  /** Nothing is owed any more, and something of it was paid. */
  CLOSED,
  /** Nothing is owed any more, because all of it was given up. */
  WRITTEN_OFF
}
