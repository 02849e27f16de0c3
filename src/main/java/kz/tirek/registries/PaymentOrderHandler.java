package kz.tirek.registries;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.client.task.ExternalTask;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Hands a payment file to the bank. The bank takes each message id once, so twice does no harm. */
class PaymentOrderHandler implements TopicHandler {
  private final EngineApi engine;
  private final GuardedSystem bank;
  private final Json json;

  PaymentOrderHandler(EngineApi engine, GuardedSystem bank, Json json) {
    this.engine = engine;
    this.bank = bank;
    this.json = json;
  }

  @Override
  public String topic() {
    return "bank.payment-order";
  }

  @Override
  public String retryProfile() {
    return "bank";
  }

  @Override
  public Outcome handle(ExternalTask task) {
    String orderId = TaskVariable.required(task, "orderId");
    return new Outcome.Done(Map.of("bankAnswer", json.write(verdict(orderId))));
  }

  private Verdict verdict(String orderId) {
    byte[] file;
    try {
      file = engine.paymentOrder(orderId);
    } catch (Refused stopped) {
      if (stopped.isConflict()) {
        // The order must not be paid any more: as if the bank had not taken it.
        return new Verdict(false, stopped.getMessage());
      }
      throw stopped;
    }
    return bank.call(
            system -> read(system.post(orderId, MediaType.APPLICATION_XML, file, "/bank/orders")))
        .verdict();
  }

  private BankReply read(Reply reply) {
    // The bank could not make sense of the file: a refusal of the payment, with the bank's words.
    return reply.status() == HttpStatus.BAD_REQUEST.value()
        ? new BankReply(false, List.of(new BankReply.Order("RJCT", reply.text())))
        : json.read(bank.name(), reply, BankReply.class);
  }

  /** The bank's answer as far as it matters here. */
  record BankReply(boolean accepted, List<Order> orders) {
    BankReply {
      Objects.requireNonNull(orders, "orders");
    }

    record Order(String status, String reason) {}

    Verdict verdict() {
      String reasons =
          orders.stream()
              .map(Order::reason)
              .filter(Objects::nonNull)
              .distinct()
              .collect(Collectors.joining("; "));
      boolean all = orders.stream().allMatch(order -> "ACCP".equals(order.status()));
      return new Verdict(accepted && all, reasons.isEmpty() ? null : reasons);
    }
  }

  record Verdict(boolean accepted, String reason) {}
}
