package kz.tirek.simulator;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.simulator.BankRecord.AccountState;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The bank's counter: payment files in, statements out. */
@RestController
class BankController {
  private final Bank bank;
  private final Faults faults;
  private final StatementWriter writer;

  BankController(Bank bank, Faults faults, StatementWriter writer) {
    this.bank = bank;
    this.faults = faults;
    this.writer = writer;
  }

  @PostMapping(path = "/bank/orders", consumes = MediaType.APPLICATION_XML_VALUE)
  BankAnswer take(InputStream file) {
    faults.strike(Faults.BANK);
    BankAnswer answer = bank.take(file);
    if (faults.bankIs(Fault.Mode.LOST)) {
      throw new BrokenAnswer(Fault.Mode.DOWN);
    }
    return answer;
  }

  @GetMapping(path = "/bank/statements/{date}", produces = MediaType.APPLICATION_XML_VALUE)
  void statement(
      @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
      HttpServletResponse response)
      throws IOException {
    faults.strike(Faults.BANK);
    List<Statement> statements = bank.statements(date);
    response.setContentType(MediaType.APPLICATION_XML_VALUE);
    writer.write(statements, response.getOutputStream());
  }

  @PutMapping("/bank/accounts/{iban}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void setAccount(@PathVariable String iban, @RequestBody AccountChange change) {
    bank.setAccount(new AccountState(iban, change.closed()));
  }

  record AccountChange(boolean closed) {}
}
