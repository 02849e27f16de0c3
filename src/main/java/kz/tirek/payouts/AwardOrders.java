package kz.tirek.payouts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The orders of awards. */
@Component
class AwardOrders implements OrderBook {
  private final OrderRepository orders;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AwardOrders(OrderRepository orders, ApplicationEventPublisher events, Clock clock) {
    this.orders = orders;
    this.events = events;
    this.clock = clock;
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
      PaymentOrder order = orders.find(orderId).orElseThrow();
      events.publishEvent(
          new OrderBooked(
              orderId, order.awardId(), order.withheld(), LocalDate.now(clock), returned));
    }
  }
}
