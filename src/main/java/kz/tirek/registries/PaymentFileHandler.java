package kz.tirek.registries;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.client.task.ExternalTask;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Hands a payment file of a run to the bank, and the bank's answer to the engine: what the bank
 * says of thousands of orders is too much for variables. The bank takes each message id once, and
 * the engine each answer, so twice does no harm.
 */
class PaymentFileHandler implements TopicHandler {
  private final EngineApi engine;
  private final GuardedSystem bank;
  private final Json json;

  PaymentFileHandler(EngineApi engine, GuardedSystem bank, Json json) {
    this.engine = engine;
    this.bank = bank;
    this.json = json;
  }

  @Override
  public String topic() {
    return "bank.payment-file";
  }

  @Override
  public String retryProfile() {
    return "bank";
  }

  @Override
  public Outcome handle(ExternalTask task) {
    String fileId = TaskVariable.required(task, "paymentFileId");
    Report report = TemporaryFile.with(file -> send(fileId, file));
    engine.paymentFileAnswered(fileId, task.getId(), json.write(report));
    return new Outcome.Done(Map.of());
  }

  private Report send(String fileId, Path file) {
    engine.paymentFile(fileId, file);
    return bank.call(
        system -> report(system.post(fileId, MediaType.APPLICATION_XML, file, "/bank/orders")));
  }

  private Report report(Reply reply) {
    // The bank could not make sense of the file: a refusal of all of it, with the bank's words.
    return reply.status() == HttpStatus.BAD_REQUEST.value()
        ? new Report(false, reply.text(), List.of())
        : json.read(bank.name(), reply, BankReply.class).report();
  }

  /** The bank's answer as far as it matters here. */
  record BankReply(boolean accepted, List<Order> orders) {
    BankReply {
      Objects.requireNonNull(orders, "orders");
    }

    record Order(String endToEndId, String status, String reason) {
      boolean isRefused() {
        return !"ACCP".equals(status);
      }
    }

    /** Of a file that was refused as a whole every order says why, and nearly always the same. */
    Report report() {
      if (!accepted) {
        String reasons =
            orders.stream()
                .map(Order::reason)
                .filter(Objects::nonNull)
                .distinct()
                .limit(3)
                .collect(Collectors.joining("; "));
        return new Report(false, reasons, List.of());
      }
      return new Report(
          true,
          null,
          orders.stream()
              .filter(Order::isRefused)
              .map(order -> new Report.Refusal(order.endToEndId(), order.reason()))
              .toList());
    }
  }

  /** What the engine is told. */
  record Report(boolean accepted, String reason, List<Refusal> refused) {
    record Refusal(String orderId, String reason) {}
  }
}
