package kz.tirek.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.tirek.common.Conflict;
import kz.tirek.common.Iban;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Money;
import kz.tirek.simulator.BankAnswer.OrderAnswer;
import kz.tirek.simulator.BankRecord.AccountState;
import kz.tirek.simulator.BankRecord.TakenFile;
import kz.tirek.simulator.PaymentFile.Instruction;
import org.springframework.stereotype.Component;

/** The bank: takes payment files once each, books their orders, returns some of them. */
@Component
class Bank implements AutoCloseable {
  /** References stay unlike those of an earlier life of the simulator with an empty folder. */
  private static final int REFERENCE_DIGITS = 16;

  private static final String CLOSED_ACCOUNT = "AC04";
  private static final String BLOCKED_ACCOUNT = "AC06";

  private final Map<String, TakenFile> files = new LinkedHashMap<>();
  private final Set<String> closedAccounts = new HashSet<>();
  private final PaymentFileReader reader;
  private final Faults faults;
  private final SimulatorProperties properties;
  private final Clock clock;
  private final ObjectMapper json;
  private final Journal journal;

  Bank(
      PaymentFileReader reader,
      Faults faults,
      SimulatorProperties properties,
      Clock clock,
      ObjectMapper json) {
    this.reader = reader;
    this.faults = faults;
    this.properties = properties;
    this.clock = clock;
    this.json = json;
    this.journal =
        Journal.open(
            properties.dataDir().resolve("bank.jsonl"),
            line -> remember(json.readValue(line, BankRecord.class)));
  }

  /** The same file again gets the same answer and moves nothing. */
  synchronized BankAnswer take(byte[] xml) {
    PaymentFile file = reader.read(xml);
    String digest = Digest.of(xml);
    TakenFile known = files.get(file.messageId());
    if (known == null) {
      TakenFile taken = examine(file, digest);
      keep(new BankRecord(taken, null));
      return taken.answer();
    }
    if (!known.digest().equals(digest)) {
      throw new Conflict("MESSAGE_ID_REUSED", "Another file came under this message id");
    }
    return known.answer();
  }

  synchronized void setAccount(AccountState account) {
    if (!Iban.isValid(account.iban())) {
      throw new InvalidInput("iban", "IBAN_INVALID", "This is not a valid IBAN of Kazakhstan");
    }
    keep(new BankRecord(null, account));
  }

  /** Every order ever taken, in the order of arrival. */
  synchronized List<BankOrder> orders() {
    return files.values().stream().flatMap(file -> file.orders().stream()).toList();
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }

  private TakenFile examine(PaymentFile file, String digest) {
    List<OrderAnswer> answers = new ArrayList<>();
    List<BankOrder> orders = new ArrayList<>();
    Optional<String> wholeFile = OrderRules.refusal(file);
    for (Instruction instruction : file.instructions()) {
      String id = instruction.endToEndId();
      Optional<String> refusal = wholeFile.or(() -> OrderRules.refusal(instruction));
      answers.add(
          refusal
              .map(reason -> OrderAnswer.refused(id, reason))
              .orElseGet(() -> OrderAnswer.accepted(id)));
      if (refusal.isEmpty()) {
        orders.add(order(file.messageId(), instruction, digest, orders.size() + 1));
      }
    }
    BankAnswer answer = new BankAnswer(file.messageId(), wholeFile.isEmpty(), answers);
    return new TakenFile(digest, answer, orders);
  }

  private BankOrder order(String messageId, Instruction instruction, String digest, int number) {
    Instant bookedAt = clock.instant().plus(properties.bookingDelay());
    String returnReason = returnReason(instruction.creditorIban());
    return new BankOrder(
        digest.substring(0, REFERENCE_DIGITS) + "-" + number,
        messageId,
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
    if (closedAccounts.contains(creditorIban)) {
      return CLOSED_ACCOUNT;
    }
    return faults.returnsOrder() ? BLOCKED_ACCOUNT : null;
  }

  private void keep(BankRecord entry) {
    try {
      journal.append(List.of(json.writeValueAsString(entry)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    remember(entry);
  }

  private void remember(BankRecord entry) {
    if (entry.file() != null) {
      files.put(entry.file().answer().messageId(), entry.file());
    } else if (entry.account().closed()) {
      closedAccounts.add(entry.account().iban());
    } else {
      closedAccounts.remove(entry.account().iban());
    }
  }
}
