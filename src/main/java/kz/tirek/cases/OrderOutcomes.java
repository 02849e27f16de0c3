package kz.tirek.cases;

import java.util.Map;
import kz.tirek.engine.Processes;
import kz.tirek.payouts.OrderSettled;
import kz.tirek.payouts.SettlementListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Passes the bank's last word on an order to the process that waits for it; money that comes back
 * after its pay-out was over starts another one.
 */
@Component
class OrderOutcomes implements SettlementListener {
  private static final Logger LOG = LoggerFactory.getLogger(OrderOutcomes.class);

  private final Processes processes;
  private final Cases cases;
  private final CaseOrders orders;

  OrderOutcomes(Processes processes, Cases cases, CaseOrders orders) {
    this.processes = processes;
    this.cases = cases;
    this.orders = orders;
  }

  @Override
  public boolean hear(OrderSettled settled) {
    boolean heard =
        processes.send(
            CaseMessages.ORDER_SETTLED,
            settled.caseNumber(),
            CaseFlags.ORDER_ID,
            settled.orderId(),
            Map.of(CaseFlags.ORDER_PAID, settled.paid()));
    if (!heard && !settled.paid() && payOutIsOver(settled)) {
      payOutAgain(settled);
      return true;
    }
    return heard;
  }

  /** Nothing will ever wait for the order: it was paid, and the money came back later. */
  private boolean payOutIsOver(OrderSettled settled) {
    return !processes.isRunning(
        CaseOrders.PAY_OUT, settled.caseNumber(), CaseFlags.ORDER_ID, settled.orderId());
  }

  private void payOutAgain(OrderSettled settled) {
    Application application = cases.required(settled.caseNumber());
    LOG.info("Money of order {} came back", settled.orderId());
    orders.startPayOut(application, settled.orderId(), true);
  }
}
