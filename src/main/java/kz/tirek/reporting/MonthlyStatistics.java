package kz.tirek.reporting;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;

/**
 * Statistics of months, both inclusive.
 *
 * @param branches whose payments are counted
 */
public record MonthlyStatistics(
    YearMonth from, YearMonth to, List<Region> branches, List<Month> months) {

  /**
   * @param total over all payments: who receives two is counted with both, as the Fund reports
   * @param breakdowns by group, those that every payment has
   * @param over whether the month is counted for good; else it may still grow
   */
  public record Month(
      YearMonth month,
      boolean over,
      Counts total,
      Map<Breakdown, Map<String, Counts>> breakdowns,
      List<OfPayment> payments) {}

  /**
   * @param breakdowns by group; the groups of each add up to the total
   */
  public record OfPayment(
      PaymentKind payment, Counts total, Map<Breakdown, Map<String, Counts>> breakdowns) {}
}
