package kz.tirek.cases;

import java.util.Map;
import kz.tirek.awards.Awards;
import kz.tirek.engine.Processes;
import kz.tirek.payouts.OrderSettled;
import kz.tirek.payouts.Payouts;
import kz.tirek.payouts.SettlementListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Passes the bank's last word on an order to the process that waits for it. */
@Component
class OrderOutcomes implements SettlementListener {
  private static final Logger LOG = LoggerFactory.getLogger(OrderOutcomes.class);

  private final Processes processes;
  private final Awards awards;
  private final Payouts payouts;

  OrderOutcomes(Processes processes, Awards awards, Payouts payouts) {
    this.processes = processes;
    this.awards = awards;
    this.payouts = payouts;
  }

  @Override
  public boolean hear(OrderSettled settled) {
    boolean heard =
        processes.send(
            CaseMessages.ORDER_SETTLED,
            settled.caseNumber(),
            Map.of(CaseFlags.ORDER_PAID, settled.paid()));
    if (heard && settled.paid()) {
      awards.complete(payouts.required(settled.orderId()).awardId());
    }
    if (!heard && !processes.isRunning(settled.caseNumber())) {
      LOG.warn(
          "Order {} was settled after its process had ended; see the case page of {}",
          settled.orderId(),
          settled.caseNumber());
      return true;
    }
    return heard;
  }
}
