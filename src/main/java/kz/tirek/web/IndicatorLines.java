package kz.tirek.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.tirek.refunds.RefundReport;
import kz.tirek.reporting.IndicatorReport;
import kz.tirek.reporting.Rates;

/** Indicators as one flat table, by the names they have in JSON. */
final class IndicatorLines {
  private static final List<String> HEAD = List.of("section", "group", "indicator", "value");

  private final List<List<Object>> rows = new ArrayList<>();

  private IndicatorLines() {}

  static Sheet sheet(IndicatorReport report) {
    IndicatorLines lines = new IndicatorLines();
    lines.rates("total", "ALL", report.total());
    report.byPayment().forEach((kind, rates) -> lines.rates("byPayment", kind.name(), rates));
    report.byBranch().forEach((branch, rates) -> lines.rates("byBranch", branch, rates));
    report.byChannel().forEach((channel, rates) -> lines.rates("byChannel", channel, rates));
    report.refundsByReason().forEach(lines::refunds);
    if (report.coverage() != null) {
      lines.coverage(report.coverage());
    }
    return new Sheet("indicators-" + report.from() + "-" + report.to(), HEAD, lines.rows);
  }

  private void rates(String section, String group, Rates rates) {
    add(section, group, "applications", rates.applications());
    add(section, group, "electronic", rates.electronic());
    add(section, group, "electronicShare", rates.electronicShare());
    add(section, group, "decided", rates.decided());
    add(section, group, "assigned", rates.assigned());
    add(section, group, "refused", rates.refused());
    add(section, group, "refusalRate", rates.refusalRate());
    add(section, group, "automatic", rates.automatic());
    add(section, group, "automaticShare", rates.automaticShare());
    add(section, group, "timely", rates.timely());
    add(section, group, "timelyShare", rates.timelyShare());
    add(section, group, "overdue", rates.overdue());
    add(section, group, "hearings", rates.hearings());
  }

  private void refunds(RefundReport.Row row) {
    String reason = row.reason().name();
    add("refundsByReason", reason, "applications", row.applications());
    add("refundsByReason", reason, "participants", row.participants());
    add("refundsByReason", reason, "asked", row.asked());
    add("refundsByReason", reason, "refunded", row.refunded());
    add("refundsByReason", reason, "paid", row.paid());
  }

  private void coverage(IndicatorReport.Coverage coverage) {
    add("coverage", "ALL", "participants", coverage.participants());
    add("coverage", "ALL", "employed", coverage.employed());
    add("coverage", "ALL", "share", coverage.share());
  }

  private void add(String section, String group, String indicator, Object value) {
    rows.add(Arrays.asList(section, group, indicator, value));
  }
}
