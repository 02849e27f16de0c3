package kz.tirek.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.tirek.common.Region;
import kz.tirek.reporting.Breakdown;
import kz.tirek.reporting.Counts;
import kz.tirek.reporting.MonthlyStatistics;
import kz.tirek.reporting.MonthlyStatistics.Month;
import kz.tirek.reporting.MonthlyStatistics.OfPayment;
import org.springframework.stereotype.Component;

/** Statistics as one flat table: codes for programs, and the groups' names for people. */
@Component("statisticsLines")
class StatisticsLines {
  private static final String ALL = "ALL";
  private static final String TOTAL = "TOTAL";
  private static final List<String> HEAD =
      List.of(
          "month",
          "payment",
          "breakdown",
          "group",
          "name",
          "recipients",
          "newAssignments",
          "gross",
          "pension",
          "net",
          "withheld",
          "returned",
          "meanPayment",
          "meanParticipationMonths",
          "meanIncome");

  private final PageText text;

  StatisticsLines(PageText text) {
    this.text = text;
  }

  Sheet sheet(MonthlyStatistics statistics) {
    List<List<Object>> rows = new ArrayList<>();
    for (Month month : statistics.months()) {
      add(month, ALL, text.say("statistics.all"), month.total(), month.breakdowns(), rows);
      for (OfPayment of : month.payments()) {
        String payment = text.of(of.payment());
        add(month, of.payment().name(), payment, of.total(), of.breakdowns(), rows);
      }
    }
    return new Sheet("statistics-" + statistics.from() + "-" + statistics.to(), HEAD, rows);
  }

  private void add(
      Month month,
      String payment,
      String name,
      Counts total,
      Map<Breakdown, Map<String, Counts>> breakdowns,
      List<List<Object>> rows) {
    rows.add(row(month, payment, TOTAL, ALL, name, total));
    breakdowns.forEach(
        (breakdown, groups) ->
            groups.forEach(
                (group, counts) ->
                    rows.add(
                        row(
                            month,
                            payment,
                            breakdown.name(),
                            group,
                            name(breakdown, group),
                            counts))));
  }

  /** A group's name in the reader's language. */
  public String name(Breakdown breakdown, String group) {
    return breakdown == Breakdown.REGION
        ? text.of(Region.ofCode(group))
        : text.say("statistics." + breakdown + "." + group);
  }

  private static List<Object> row(
      Month month, String payment, String breakdown, String group, String name, Counts counts) {
    return Arrays.asList(
        month.month().toString(),
        payment,
        breakdown,
        group,
        name,
        counts.recipients(),
        counts.newAssignments(),
        counts.gross(),
        counts.pension(),
        counts.net(),
        counts.withheld(),
        counts.returned(),
        counts.meanPayment(),
        counts.meanParticipationMonths(),
        counts.meanIncome());
  }
}
