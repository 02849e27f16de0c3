package kz.tirek.cases;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import kz.tirek.awards.Award;
import kz.tirek.engine.Processes;
import kz.tirek.payouts.OrderStatus;
import kz.tirek.payouts.PaymentOrder;
import kz.tirek.payouts.Payouts;
import org.springframework.stereotype.Component;

/** Orders what is due to an award outside the monthly run, and sends it on its way. */
@Component
class CaseOrders {
  static final String PAY_OUT = "pay-out";

  private final Payouts payouts;
  private final Processes processes;
  private final Clock clock;

  CaseOrders(Payouts payouts, Processes processes, Clock clock) {
    this.payouts = payouts;
    this.processes = processes;
    this.clock = clock;
  }

  /** Everything due to an award that was just made; empty when that is nothing yet. */
  Optional<String> first(String awardId) {
    return payouts.orderDue(awardId, YearMonth.now(clock));
  }

  /** What the award's last failed order should have paid, for the month it stood for. */
  Optional<String> again(Award award) {
    return payouts.orderDue(award.id(), monthToRepeat(award.caseNumber()));
  }

  /**
   * @param returned whether it begins with money that came back
   */
  void startPayOut(Application application, String orderId, boolean returned) {
    processes.start(
        PAY_OUT,
        application.number(),
        Map.of(
            CaseFlags.CASE_NUMBER, application.number(),
            CaseFlags.BRANCH, application.applicant().region(),
            CaseFlags.PAYMENT, application.payment().name(),
            CaseFlags.ORDER_ID, orderId,
            CaseFlags.RETURNED, returned));
  }

  private YearMonth monthToRepeat(String caseNumber) {
    return payouts.ordersOfCase(caseNumber).stream()
        .filter(order -> order.status() == OrderStatus.REJECTED || isReturned(order))
        .reduce((earlier, later) -> later)
        .map(PaymentOrder::month)
        .orElseGet(() -> YearMonth.now(clock));
  }

  private static boolean isReturned(PaymentOrder order) {
    return order.status() == OrderStatus.RETURNED;
  }
}
