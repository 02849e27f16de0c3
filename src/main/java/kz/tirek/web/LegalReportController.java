package kz.tirek.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import kz.tirek.lawsuits.LegalReports;
import kz.tirek.lawsuits.LegalTable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The legal department's table of a year. */
@Tag(name = "Reports")
@RestController
@RequestMapping("/api/v1/reports/legal")
class LegalReportController {
  private final LegalReports reports;
  private final LegalLines lines;

  LegalReportController(LegalReports reports, LegalLines lines) {
    this.reports = reports;
    this.lines = lines;
  }

  @Operation(summary = "Suits filed in a year by their outcome, and the money that came back in it")
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  LegalTable json(
      @RequestParam int year,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate asOf) {
    return reports.table(year, asOf);
  }

  @GetMapping(produces = SheetFiles.CSV)
  ResponseEntity<byte[]> csv(
      @RequestParam int year,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate asOf) {
    return SheetFiles.csv(lines.sheet(reports.table(year, asOf)));
  }

  @GetMapping(produces = SheetFiles.XLSX)
  ResponseEntity<byte[]> xlsx(
      @RequestParam int year,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate asOf) {
    return SheetFiles.xlsx(lines.sheet(reports.table(year, asOf)));
  }
}
