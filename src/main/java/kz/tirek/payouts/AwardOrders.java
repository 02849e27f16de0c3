package kz.tirek.payouts;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The orders of awards. */
@Component
class AwardOrders implements OrderBook {
  private final OrderRepository orders;

  AwardOrders(OrderRepository orders) {
    this.orders = orders;
  }

  @Override
  public Optional<Transfer> find(String orderId) {
    return orders.find(orderId).map(PaymentOrder::transfer);
  }

  /** A return is the last word, whichever order the entries come in. */
  @Override
  public void settle(String orderId, boolean returned, String reason) {
    if (orders.statusOf(orderId) != OrderStatus.RETURNED) {
      orders.move(orderId, returned ? OrderStatus.RETURNED : OrderStatus.PAID, reason);
    }
  }
}
