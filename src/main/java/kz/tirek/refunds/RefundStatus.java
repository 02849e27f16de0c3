package kz.tirek.refunds;

/** Where a refund stands. */
public enum RefundStatus {
  REGISTERED,
  /** Recipients are heard whose payments it would lower. */
  HEARING,
  DECISION,
  APPROVAL,
  /** Decided, out of the accounts; the money is on its way. */
  PAYING,
  REFUNDED,
  REFUSED,
  WITHDRAWN;

  /** Not decided yet. */
  public boolean isOpen() {
    return compareTo(PAYING) < 0;
  }
}
