package kz.tirek.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.tirek.simulator.BankAnswer.OrderAnswer;
import kz.tirek.simulator.BankRecord.AccountState;
import kz.tirek.simulator.BankRecord.OrderLine;
import kz.tirek.simulator.BankRecord.TakenFile;
import org.springframework.stereotype.Component;

/**
 * What the bank keeps, in {@code bank.jsonl}: an order a line. In memory it has the files without
 * their orders, so that neither a million of them nor the start after it takes much.
 */
@Component
class BankBooks implements AutoCloseable {
  private final Map<String, KeptFile> files = new LinkedHashMap<>();
  private final Set<String> closedAccounts = new HashSet<>();
  private final ObjectMapper json;
  private final Journal journal;

  BankBooks(SimulatorProperties properties, ObjectMapper json) {
    this.json = json;
    this.journal = Journal.open(properties.dataDir().resolve("bank.jsonl"), this::replay);
  }

  synchronized Optional<KeptFile> file(String messageId) {
    return Optional.ofNullable(files.get(messageId));
  }

  /** In the order of arrival. */
  synchronized List<KeptFile> files() {
    return List.copyOf(files.values());
  }

  synchronized boolean isClosed(String iban) {
    return closedAccounts.contains(iban);
  }

  synchronized void keep(String digest, String messageId, boolean accepted, List<OrderLine> lines) {
    Journal.Region orders =
        journal.append(lines.stream().map(line -> write(BankRecord.of(line))).toList());
    TakenFile file =
        TakenFile.of(
            digest,
            messageId,
            accepted,
            orders.length(),
            Movement.of(lines.stream().map(OrderLine::order).filter(o -> o != null).toList()));
    journal.append(List.of(write(BankRecord.of(file))));
    remember(file, orders);
  }

  synchronized void keep(AccountState account) {
    journal.append(List.of(write(BankRecord.of(account))));
    remember(account);
  }

  BankAnswer answer(KeptFile file) {
    List<OrderAnswer> answers = new ArrayList<>();
    read(file, line -> Stream.ofNullable(line.answer()).forEach(answers::add));
    return new BankAnswer(file.messageId(), file.accepted(), answers);
  }

  void orders(KeptFile file, Consumer<BankOrder> reader) {
    read(file, line -> Stream.ofNullable(line.order()).forEach(reader));
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }

  private void read(KeptFile file, Consumer<OrderLine> reader) {
    journal.read(
        file.lines(),
        text -> {
          BankRecord line = json.readValue(text, BankRecord.class);
          if (line.order() != null) {
            reader.accept(line.order());
          } else {
            line.file().answer().orders().forEach(a -> reader.accept(new OrderLine(a, null)));
            line.file().orders().forEach(order -> reader.accept(new OrderLine(null, order)));
          }
        });
  }

  private void replay(String text, Journal.Region place) throws IOException {
    if (text.startsWith(BankRecord.ORDER)) {
      return;
    }
    BankRecord line = json.readValue(text, BankRecord.class);
    if (line.account() != null) {
      remember(line.account());
    } else if (line.file().wasInOneLine()) {
      remember(line.file(), place);
    } else {
      remember(line.file(), place.before(line.file().bytes()));
    }
  }

  private void remember(TakenFile file, Journal.Region orders) {
    files.put(
        file.messageId(),
        new KeptFile(
            file.digest(),
            file.messageId(),
            file.answer().accepted(),
            orders,
            file.wasInOneLine() ? Movement.of(file.orders()) : file.movements()));
  }

  private void remember(AccountState account) {
    if (account.closed()) {
      closedAccounts.add(account.iban());
    } else {
      closedAccounts.remove(account.iban());
    }
  }

  private String write(BankRecord line) {
    try {
      return json.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
