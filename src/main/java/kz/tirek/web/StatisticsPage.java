package kz.tirek.web;

import java.time.YearMonth;
import kz.tirek.common.PaymentKind;
import kz.tirek.reporting.Breakdown;
import kz.tirek.reporting.MonthlyStatistics;
import kz.tirek.reporting.MonthlyStatistics.Month;
import kz.tirek.reporting.Statistics;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Statistics of a month, and of the year that ends with it. */
@Controller
class StatisticsPage {
  private static final int MONTHS = 12;

  private final Statistics statistics;
  private final StatisticsLines lines;
  private final ReportReaders readers;

  StatisticsPage(Statistics statistics, StatisticsLines lines, ReportReaders readers) {
    this.statistics = statistics;
    this.lines = lines;
    this.readers = readers;
  }

  @GetMapping("/reports/statistics")
  String show(
      @RequestParam(required = false) YearMonth month,
      @RequestParam(required = false) PaymentKind payment,
      @RequestParam(required = false) String branch,
      Model model) {
    ReportReaders.require(readers.mayReadStatistics());
    MonthlyStatistics year = year(month == null ? statistics.lastMonth() : month, branch);
    if (month == null && last(year).total().recipients() == 0) {
      // An installation in its first month.
      year = year(year.to().plusMonths(1), branch);
    }
    Month shown = last(year);
    model.addAttribute("months", year.months());
    model.addAttribute("shown", shown);
    model.addAttribute("payment", payment);
    model.addAttribute("payments", PaymentKind.values());
    model.addAttribute("branch", branch);
    model.addAttribute("branches", readers.branches().stream().sorted().toList());
    model.addAttribute("breakdowns", Breakdown.of(payment));
    model.addAttribute(
        "broken",
        payment == null
            ? shown.breakdowns()
            : shown.payments().get(payment.ordinal()).breakdowns());
    return "statistics";
  }

  private MonthlyStatistics year(YearMonth last, String branch) {
    return statistics.of(first(last), last, readers.branches(branch));
  }

  private static Month last(MonthlyStatistics year) {
    return year.months().get(year.months().size() - 1);
  }

  private static YearMonth first(YearMonth last) {
    YearMonth first = last.minusMonths(MONTHS - 1L);
    boolean known = first.isAfter(Statistics.FIRST_MONTH) || last.isBefore(Statistics.FIRST_MONTH);
    return known ? first : Statistics.FIRST_MONTH;
  }

  @GetMapping("/reports/statistics.csv")
  ResponseEntity<byte[]> csv(
      @RequestParam YearMonth month, @RequestParam(required = false) String branch) {
    return SheetFiles.csv(lines.sheet(read(month, branch)));
  }

  @GetMapping("/reports/statistics.xlsx")
  ResponseEntity<byte[]> xlsx(
      @RequestParam YearMonth month, @RequestParam(required = false) String branch) {
    return SheetFiles.xlsx(lines.sheet(read(month, branch)));
  }

  private MonthlyStatistics read(YearMonth month, String branch) {
    ReportReaders.require(readers.mayReadStatistics());
    return statistics.of(month, readers.branches(branch));
  }
}
