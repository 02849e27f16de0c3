package kz.tirek.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.tirek.reporting.FundingForecast;
import kz.tirek.reporting.FundingForecast.Day;
import kz.tirek.reporting.Need;

/** The forecast as one flat table. */
final class FundingLines {
  private static final List<String> HEAD =
      List.of(
          "day",
          "payment",
          "ordersNet",
          "ordersPension",
          "regularNet",
          "regularPension",
          "refunds",
          "neededNet",
          "neededPension",
          "decisionsPendingNet",
          "decisionsPendingPension");

  private FundingLines() {}

  /** For each day first the total, which includes refunds, then the payments. */
  static Sheet sheet(FundingForecast forecast) {
    List<List<Object>> rows = new ArrayList<>();
    for (Day day : forecast.days()) {
      rows.add(row(day.day(), "ALL", day.total()));
      day.payments().forEach((payment, need) -> rows.add(row(day.day(), payment.name(), need)));
    }
    return new Sheet("funding-" + forecast.from(), HEAD, rows);
  }

  private static List<Object> row(LocalDate day, String payment, Need need) {
    return Arrays.asList(
        day,
        payment,
        need.orders().net(),
        need.orders().pension(),
        need.regular().net(),
        need.regular().pension(),
        need.refunds().net(),
        need.needed().net(),
        need.needed().pension(),
        need.decisionsPending().net(),
        need.decisionsPending().pension());
  }
}
