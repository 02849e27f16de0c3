package kz.tirek.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.Set;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Region;
import kz.tirek.reporting.MonthlyStatistics;
import kz.tirek.reporting.Statistics;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Statistics by month: recipients, new assignments, sums, averages. */
@Tag(name = "Reports")
@RestController
@RequestMapping("/api/v1/reports/statistics")
class StatisticsController {
  private final Statistics statistics;
  private final StatisticsLines lines;
  private final ReportReaders readers;

  StatisticsController(Statistics statistics, StatisticsLines lines, ReportReaders readers) {
    this.statistics = statistics;
    this.lines = lines;
    this.readers = readers;
  }

  @Operation(
      summary =
          "Recipients, new assignments, sums and averages by payment and group: of a month, like"
              + " 2026-06, or of up to 24 months from and to")
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  MonthlyStatistics json(
      @RequestParam(required = false) YearMonth month,
      @RequestParam(required = false) YearMonth from,
      @RequestParam(required = false) YearMonth to,
      @RequestParam(required = false) String branch) {
    return read(month, from, to, branch);
  }

  @Operation(summary = "The same, a line for each month, payment, breakdown and group")
  @GetMapping(produces = SheetFiles.CSV)
  ResponseEntity<byte[]> csv(
      @RequestParam(required = false) YearMonth month,
      @RequestParam(required = false) YearMonth from,
      @RequestParam(required = false) YearMonth to,
      @RequestParam(required = false) String branch) {
    return SheetFiles.csv(lines.sheet(read(month, from, to, branch)));
  }

  @GetMapping(produces = SheetFiles.XLSX)
  ResponseEntity<byte[]> xlsx(
      @RequestParam(required = false) YearMonth month,
      @RequestParam(required = false) YearMonth from,
      @RequestParam(required = false) YearMonth to,
      @RequestParam(required = false) String branch) {
    return SheetFiles.xlsx(lines.sheet(read(month, from, to, branch)));
  }

  private MonthlyStatistics read(YearMonth month, YearMonth from, YearMonth to, String branch) {
    Set<Region> branches = readers.branches(branch);
    if (from == null && to == null) {
      return statistics.of(required("month", month), branches);
    }
    if (month != null) {
      throw new InvalidInput("month", "NOT_TOGETHER", "Ask for a month or for a range of months");
    }
    return statistics.of(required("from", from), required("to", to), branches);
  }

  private static YearMonth required(String field, YearMonth month) {
    if (month == null) {
      throw new InvalidInput(field, "REQUIRED", "This value is needed");
    }
    return month;
  }
}
