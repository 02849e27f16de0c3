package kz.tirek.payouts;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the waiting processes what became of their orders. Apart from the statement's intake, since
 * the bank may settle an order before its process has come to wait for it: whoever is not ready is
 * told again.
 */
@Component
class SettlementTeller {
  private static final int CHUNK = 200;

  private final OrderRepository orders;
  private final SettlementListener listener;

  SettlementTeller(OrderRepository orders, SettlementListener listener) {
    this.orders = orders;
    this.listener = listener;
  }

  @Scheduled(fixedDelayString = "${tirek.settlement-interval:1s}")
  @Transactional
  void tell() {
    for (OrderSettled settled : orders.lockUntold(CHUNK)) {
      if (listener.hear(settled)) {
        orders.markTold(settled.orderId());
      }
    }
  }
}
