package kz.tirek.cases;

import java.time.Clock;
import java.time.YearMonth;
import kz.tirek.awards.Award;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.Awards;
import kz.tirek.payouts.NewOrder;
import kz.tirek.payouts.Payouts;
import org.springframework.stereotype.Component;

/** Payment orders for one-off sums; the month of the first attempt stays the order's month. */
@Component
class CaseOrders {
  private final Awards awards;
  private final Payouts payouts;
  private final Clock clock;

  CaseOrders(Awards awards, Payouts payouts, Clock clock) {
    this.awards = awards;
    this.payouts = payouts;
    this.clock = clock;
  }

  /** Orders the sum of the case's award to the account on the application. */
  String order(Application application) {
    Award award = awards.ofCase(application.number()).orElseThrow();
    AwardPeriod sum = award.periods().get(0);
    return payouts.order(
        new NewOrder(
            award.id(),
            application.number(),
            month(application.number()),
            application.applicant().fullName(),
            application.applicant().iban(),
            sum.gross(),
            sum.pension()));
  }

  private YearMonth month(String caseNumber) {
    return payouts.ordersOfCase(caseNumber).stream()
        .map(order -> order.month())
        .findFirst()
        .orElseGet(() -> YearMonth.now(clock));
  }
}
