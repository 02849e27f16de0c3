package kz.tirek.web;

import java.io.IOException;
import java.io.InputStream;
import kz.tirek.payouts.Payouts;
import kz.tirek.payouts.StatementResult;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Statements of the Fund's bank (ISO 20022 camt.053); one read twice changes nothing. */
@RestController
class BankStatementsController {
  private final Payouts payouts;

  BankStatementsController(Payouts payouts) {
    this.payouts = payouts;
  }

  @PostMapping(value = "/api/v1/bank-statements", consumes = MediaType.APPLICATION_XML_VALUE)
  StatementResult take(InputStream camt053) throws IOException {
    try (camt053) {
      return payouts.take(camt053);
    }
  }
}
