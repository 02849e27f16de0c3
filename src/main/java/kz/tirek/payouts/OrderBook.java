package kz.tirek.payouts;

import java.util.Optional;

/** Orders of another kind than social payments, which the bank pays and statements settle too. */
public interface OrderBook {

  /** Empty for an order of another book. */
  Optional<Transfer> find(String orderId);

  /**
   * A statement tells what became of an order of this book.
   *
   * @param reason why it came back; null otherwise
   */
  void settle(String orderId, boolean returned, String reason);
}
