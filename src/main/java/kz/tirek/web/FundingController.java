package kz.tirek.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.tirek.reporting.Funding;
import kz.tirek.reporting.FundingForecast;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What money the treasury has to hold ready. */
@Tag(name = "Reports")
@RestController
@RequestMapping("/api/v1/reports/funding")
class FundingController {
  private final Funding funding;

  FundingController(Funding funding) {
    this.funding = funding;
  }

  @Operation(summary = "Money needed on each of the next ten working days, by payment")
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  FundingForecast json() {
    return funding.forecast();
  }

  @Operation(summary = "The same, a line for each day and payment")
  @GetMapping(produces = SheetFiles.CSV)
  ResponseEntity<byte[]> csv() {
    return SheetFiles.csv(FundingLines.sheet(funding.forecast()));
  }

  @GetMapping(produces = SheetFiles.XLSX)
  ResponseEntity<byte[]> xlsx() {
    return SheetFiles.xlsx(FundingLines.sheet(funding.forecast()));
  }
}
