package kz.tirek.payouts;

/** Who waits for orders to be settled. */
public interface SettlementListener {
  /**
   * Called in the transaction that marks the order as told.
   *
   * @return false when the one who waits is not ready yet and wants to be told again later
   */
  boolean hear(OrderSettled settled);
}
