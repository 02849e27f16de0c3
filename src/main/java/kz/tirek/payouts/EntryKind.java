package kz.tirek.payouts;

/** What became of an entry of a bank statement. */
public enum EntryKind {
  PAID,
  RETURNED,
  /** Money that belongs to no order, and was placed with what it was paid for. */
  RECEIVED,
  /** It names no order of ours, or another amount than the order's. */
  UNKNOWN,
  /** The bank booked an order twice, or one it had refused and that was made anew meanwhile. */
  PAID_TWICE,
  /** It could not be read. */
  REJECTED
}
