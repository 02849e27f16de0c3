package kz.tirek.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.tirek.reporting.IndicatorReport;
import kz.tirek.reporting.Indicators;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The indicators of the Fund's service. */
@Tag(name = "Reports")
@RestController
@RequestMapping("/api/v1/reports/indicators")
class IndicatorsController {
  private final Indicators indicators;
  private final ReportReaders readers;

  IndicatorsController(Indicators indicators, ReportReaders readers) {
    this.indicators = indicators;
    this.readers = readers;
  }

  @Operation(
      summary =
          "Timely, electronic and automatic services, refusals, hearings, refunds by reason, from"
              + " one day or month to another; with coverage=true also the share of the employed"
              + " who take part")
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  IndicatorReport json(
      @RequestParam String from,
      @RequestParam String to,
      @RequestParam(required = false) String branch,
      @RequestParam(defaultValue = "false") boolean coverage) {
    return indicators.of(from, to, readers.branches(branch), coverage);
  }

  @Operation(summary = "The same, a line for each section, group and indicator")
  @GetMapping(produces = SheetFiles.CSV)
  ResponseEntity<byte[]> csv(
      @RequestParam String from,
      @RequestParam String to,
      @RequestParam(required = false) String branch,
      @RequestParam(defaultValue = "false") boolean coverage) {
    return SheetFiles.csv(IndicatorLines.sheet(json(from, to, branch, coverage)));
  }

  @GetMapping(produces = SheetFiles.XLSX)
  ResponseEntity<byte[]> xlsx(
      @RequestParam String from,
      @RequestParam String to,
      @RequestParam(required = false) String branch,
      @RequestParam(defaultValue = "false") boolean coverage) {
    return SheetFiles.xlsx(IndicatorLines.sheet(json(from, to, branch, coverage)));
  }
}
