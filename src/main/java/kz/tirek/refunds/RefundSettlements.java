package kz.tirek.refunds;

import java.util.Map;
import kz.tirek.engine.Processes;
import kz.tirek.payouts.OrderStatus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the waiting processes what became of their orders. Money that comes back after a refund was
 * closed opens its pay-out again.
 */
@Component
class RefundSettlements {
  private static final int CHUNK = 200;

  private final RefundOrders orders;
  private final RefundRepository refunds;
  private final Processes processes;

  RefundSettlements(RefundOrders orders, RefundRepository refunds, Processes processes) {
    this.orders = orders;
    this.refunds = refunds;
    this.processes = processes;
  }

  @Scheduled(fixedDelayString = "${tirek.settlement-interval:1s}")
  @Transactional
  void tell() {
    for (RefundOrder order : orders.lockUntold(CHUNK)) {
      if (heard(order)) {
        orders.markTold(order.id());
      }
    }
  }

  private boolean heard(RefundOrder order) {
    boolean paid = order.status() == OrderStatus.PAID;
    boolean heard =
        processes.send(
            RefundFlags.ORDER_SETTLED,
            order.refund(),
            RefundFlags.ORDER_ID,
            order.id(),
            Map.of(RefundFlags.ORDER_PAID, paid));
    if (!heard
        && !paid
        && !processes.isRunning(
            RefundFlags.PAY_OUT, order.refund(), RefundFlags.ORDER_ID, order.id())) {
      payOutAgain(order);
      return true;
    }
    return heard;
  }

  private void payOutAgain(RefundOrder order) {
    Refund refund = refunds.find(order.refund()).orElseThrow();
    refunds.enter(refund.number(), RefundStatus.PAYING);
    processes.start(
        RefundFlags.PAY_OUT,
        refund.number(),
        Map.of(
            RefundFlags.CASE_NUMBER, refund.number(),
            RefundFlags.BRANCH, refund.region().code(),
            RefundFlags.ACCOUNT_KNOWN, false));
  }
}
