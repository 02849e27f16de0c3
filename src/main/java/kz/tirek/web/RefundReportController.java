package kz.tirek.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.refunds.RefundReport;
import kz.tirek.refunds.Refunds;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Refunds by reason, region and month; as JSON or, by {@code Accept}, as CSV. */
@Tag(name = "Reports")
@RestController
@RequestMapping("/api/v1/reports/refunds")
class RefundReportController {
  private static final String CSV = "text/csv";
  private static final String HEAD =
      "month,region,reason,applications,participants,asked,refunded,paid,granted,refused,"
          + "withdrawn,open\n";

  private final Refunds refunds;

  RefundReportController(Refunds refunds) {
    this.refunds = refunds;
  }

  @Operation(summary = "Refunds of the months from and to, both inclusive, like 2026-01")
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  RefundReport json(@RequestParam YearMonth from, @RequestParam YearMonth to) {
    return refunds.report(from, to);
  }

  /** Codes and numbers only: nothing in a line needs quotes. */
  @Operation(summary = "The same, a line for each month, region and reason")
  @GetMapping(produces = CSV)
  String csv(@RequestParam YearMonth from, @RequestParam YearMonth to) {
    return refunds.report(from, to).rows().stream()
        .map(RefundReportController::line)
        .collect(Collectors.joining("", HEAD, ""));
  }

  private static String line(RefundReport.Row row) {
    return Stream.of(
            row.month(),
            row.region(),
            row.reason(),
            row.applications(),
            row.participants(),
            row.asked(),
            row.refunded(),
            row.paid(),
            row.granted(),
            row.refused(),
            row.withdrawn(),
            row.open())
        .map(Object::toString)
        .collect(Collectors.joining(",", "", "\n"));
  }
}
