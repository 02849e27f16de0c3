package kz.tirek.payouts;

/** Life of a payment order. A rejected or returned one frees its month for another attempt. */
public enum OrderStatus {
  /** Made with the decision, not yet with the bank. */
  READY,
  /** The bank took it. */
  SENT,
  /** The bank refused to take it. */
  REJECTED,
  /** Booked on a statement. */
  PAID,
  /** The money came back. */
  RETURNED
}
