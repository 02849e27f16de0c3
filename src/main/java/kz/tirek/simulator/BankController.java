package kz.tirek.simulator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
  private final SimulatorProperties properties;
  private final Clock clock;

  BankController(
      Bank bank,
      Faults faults,
      StatementWriter writer,
      SimulatorProperties properties,
      Clock clock) {
    this.bank = bank;
    this.faults = faults;
    this.writer = writer;
    this.properties = properties;
    this.clock = clock;
  }

  @PostMapping(path = "/bank/orders", consumes = MediaType.APPLICATION_XML_VALUE)
  BankAnswer take(@RequestBody byte[] file) {
    faults.strike(Faults.BANK);
    return bank.take(file);
  }

  /** What moved on that day, as far as it has happened: one statement per paying account. */
  @GetMapping(path = "/bank/statements/{date}", produces = MediaType.APPLICATION_XML_VALUE)
  byte[] statement(@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date) {
    faults.strike(Faults.BANK);
    List<BankOrder> orders = bank.orders();
    List<StatementEntry> movements = StatementEntry.until(clock.instant(), orders);
    return writer.write(
        payingAccounts(orders).stream().map(iban -> Statement.of(iban, date, movements)).toList());
  }

  @PutMapping("/bank/accounts/{iban}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void setAccount(@PathVariable String iban, @RequestBody AccountChange change) {
    bank.setAccount(new AccountState(iban, change.closed()));
  }

  /** A message needs at least one statement, even before the first order. */
  private Set<String> payingAccounts(List<BankOrder> orders) {
    return orders.isEmpty()
        ? Set.of(properties.fundAccount())
        : orders.stream().map(BankOrder::debtorIban).collect(Collectors.toCollection(TreeSet::new));
  }

  record AccountChange(boolean closed) {}
}
