package kz.tirek.simulator;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.tirek.common.Conflict;
import kz.tirek.common.Iban;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Money;
import kz.tirek.simulator.BankAnswer.OrderAnswer;
import kz.tirek.simulator.BankRecord.AccountState;
import kz.tirek.simulator.BankRecord.OrderLine;
import kz.tirek.simulator.PaymentFile.Instruction;
import kz.tirek.simulator.Statement.Placed;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;

/** The bank: takes payment files once each, books their orders, returns some of them. */
@Component
class Bank {
  /** References stay unlike those of an earlier life of the simulator with an empty folder. */
  private static final int REFERENCE_DIGITS = 16;

  private static final String CLOSED_ACCOUNT = "AC04";
  private static final String BLOCKED_ACCOUNT = "AC06";

  private final PaymentFileReader reader;
  private final BankBooks books;
  private final Faults faults;
  private final SimulatorProperties properties;
  private final Clock clock;

  Bank(
      PaymentFileReader reader,
      BankBooks books,
      Faults faults,
      SimulatorProperties properties,
      Clock clock) {
    this.reader = reader;
    this.books = books;
    this.faults = faults;
    this.properties = properties;
    this.clock = clock;
  }

  /** The same file again gets the same answer and moves nothing. */
  BankAnswer take(InputStream xml) {
    DigestInputStream hashed = Digest.of(xml);
    PaymentFile file = reader.read(StreamUtils.nonClosing(hashed));
    return take(file, Digest.ofRest(hashed));
  }

  void setAccount(AccountState account) {
    if (!Iban.isValid(account.iban())) {
      throw new InvalidInput("iban", "IBAN_INVALID", "This is not a valid IBAN of Kazakhstan");
    }
    books.keep(account);
  }

  /** What moved on that day, as far as it has happened: one statement per paying account. */
  List<Statement> statements(LocalDate day) {
    Instant now = clock.instant();
    LocalDate from = faults.bankIs(Fault.Mode.REPEAT) ? day.minusDays(1) : day;
    List<Placed> movements =
        books.files().stream()
            .flatMap(file -> file.movements().stream().map(moved -> new Placed(file, moved)))
            .filter(placed -> !placed.movement().at().isAfter(now))
            .sorted(Comparator.comparing(placed -> placed.movement().at()))
            .toList();
    // A message needs at least one statement, even before the first order.
    Set<String> accounts =
        movements.isEmpty()
            ? Set.of(properties.fundAccount())
            : movements.stream()
                .map(placed -> placed.movement().account())
                .collect(Collectors.toCollection(TreeSet::new));
    return accounts.stream().map(account -> Statement.of(account, day, from, movements)).toList();
  }

  private synchronized BankAnswer take(PaymentFile file, String digest) {
    KeptFile known = books.file(file.messageId()).orElseGet(() -> examine(file, digest));
    if (!known.digest().equals(digest)) {
      throw new Conflict("MESSAGE_ID_REUSED", "Another file came under this message id");
    }
    return books.answer(known);
  }

  private KeptFile examine(PaymentFile file, String digest) {
    String references = digest.substring(0, REFERENCE_DIGITS) + "-";
    Instant bookedAt = clock.instant().plus(properties.bookingDelay());
    Optional<String> wholeFile = OrderRules.refusal(file);
    List<OrderLine> lines = new ArrayList<>();
    for (Instruction instruction : file.instructions()) {
      String id = instruction.endToEndId();
      Optional<String> refusal = wholeFile.or(() -> OrderRules.refusal(instruction));
      lines.add(
          refusal
              .map(reason -> new OrderLine(OrderAnswer.refused(id, reason), null))
              .orElseGet(
                  () ->
                      new OrderLine(
                          OrderAnswer.accepted(id),
                          order(file, instruction, references + (lines.size() + 1), bookedAt))));
    }
    if (!file.instructions().isEmpty() && faults.bankIs(Fault.Mode.UNKNOWN)) {
      Instruction stranger = file.instructions().get(0).as("STRANGER-" + references + "0");
      lines.add(new OrderLine(null, order(file, stranger, references + "0", bookedAt)));
    }
    books.keep(digest, file.messageId(), wholeFile.isEmpty(), lines);
    return books.file(file.messageId()).orElseThrow();
  }

  private BankOrder order(
      PaymentFile file, Instruction instruction, String reference, Instant bookedAt) {
    String returnReason = returnReason(instruction.creditorIban());
    return new BankOrder(
        reference,
        file.messageId(),
        instruction.endToEndId(),
        new Money(instruction.amount()),
        instruction.debtorIban(),
        instruction.creditorIban(),
        instruction.creditorName(),
        bookedAt,
        returnReason,
        returnReason == null ? null : bookedAt.plus(properties.bookingDelay()));
  }

  private String returnReason(String creditorIban) {
    if (books.isClosed(creditorIban)) {
      return CLOSED_ACCOUNT;
    }
    return faults.bankIs(Fault.Mode.RETURN) ? BLOCKED_ACCOUNT : null;
  }
}
