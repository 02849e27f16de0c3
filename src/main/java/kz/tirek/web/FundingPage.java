package kz.tirek.web;

import kz.tirek.common.PaymentKind;
import kz.tirek.reporting.Funding;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What money the treasury has to hold ready, to be looked at and printed. */
@Controller
class FundingPage {
  private final Funding funding;
  private final ReportReaders readers;

  FundingPage(Funding funding, ReportReaders readers) {
    this.funding = funding;
    this.readers = readers;
  }

  @GetMapping("/reports/funding")
  String show(Model model) {
    ReportReaders.require(readers.mayReadFunding());
    model.addAttribute("forecast", funding.forecast());
    model.addAttribute("payments", PaymentKind.values());
    return "funding";
  }

  @GetMapping("/reports/funding.csv")
  ResponseEntity<byte[]> csv() {
    ReportReaders.require(readers.mayReadFunding());
    return SheetFiles.csv(FundingLines.sheet(funding.forecast()));
  }

  @GetMapping("/reports/funding.xlsx")
  ResponseEntity<byte[]> xlsx() {
    ReportReaders.require(readers.mayReadFunding());
    return SheetFiles.xlsx(FundingLines.sheet(funding.forecast()));
  }
}
