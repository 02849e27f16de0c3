package kz.tirek.web;

import java.time.Clock;
import java.time.LocalDate;
import kz.tirek.lawsuits.LegalReports;
import kz.tirek.lawsuits.LegalTable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The legal table of a year, to be printed. */
@Controller
class LegalTablePage {
  private final LegalReports reports;
  private final LegalLines lines;
  private final Clock clock;

  LegalTablePage(LegalReports reports, LegalLines lines, Clock clock) {
    this.reports = reports;
    this.lines = lines;
    this.clock = clock;
  }

  @GetMapping("/legal/table")
  String show(@RequestParam(required = false) Integer year, Model model) {
    int wanted = year == null ? LocalDate.now(clock).getYear() : year;
    LegalTable table = reports.table(wanted, null);
    model.addAttribute("table", table);
    model.addAttribute("lines", lines.of(table));
    return "legal-table";
  }

  @GetMapping("/legal/table.csv")
  ResponseEntity<byte[]> csv(@RequestParam int year) {
    return SheetFiles.csv(lines.sheet(reports.table(year, null)));
  }

  @GetMapping("/legal/table.xlsx")
  ResponseEntity<byte[]> xlsx(@RequestParam int year) {
    return SheetFiles.xlsx(lines.sheet(reports.table(year, null)));
  }
}
