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

/**
 * Passes the bank's last word on an order to the process that waits for it; money that comes back
 * after its pay-out was over starts another one.
 */
@Component
class OrderOutcomes implements SettlementListener {
  private static final Logger LOG = LoggerFactory.getLogger(OrderOutcomes.class);

  private static final String PAY_OUT = "pay-out";

  private final Processes processes;
  private final Cases cases;
  private final Awards awards;
  private final Payouts payouts;

  OrderOutcomes(Processes processes, Cases cases, Awards awards, Payouts payouts) {
    this.processes = processes;
    this.cases = cases;
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
    if (heard) {
      closeAward(settled);
    } else if (!settled.paid() && payOutIsOver(settled.caseNumber())) {
      payOutAgain(settled);
      return true;
    }
    return heard;
  }

  private void closeAward(OrderSettled settled) {
    if (settled.paid()) {
      awards.complete(payouts.required(settled.orderId()).awardId());
    }
  }

  /**
   * Nothing of the case will ever wait for the order: it was paid, and the money came back later.
   */
  private boolean payOutIsOver(String caseNumber) {
    return !processes.isRunning(PAY_OUT, caseNumber);
  }

  private void payOutAgain(OrderSettled settled) {
    Application application = cases.required(settled.caseNumber());
    LOG.warn("Order {} came back after it had been paid", settled.orderId());
    awards.reopen(payouts.required(settled.orderId()).awardId());
    processes.start(
        PAY_OUT,
        application.number(),
        Map.of(
            CaseFlags.CASE_NUMBER, application.number(),
            CaseFlags.BRANCH, application.applicant().region(),
            CaseFlags.PAYMENT, application.payment().name(),
            CaseFlags.RETURNED, true));
  }
}
