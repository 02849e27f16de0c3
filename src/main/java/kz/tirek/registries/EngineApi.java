package kz.tirek.registries;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The engine's own API for workers, beside Camunda's external-task REST. */
@Component
class EngineApi {
  private static final String CHECKS = "/api/v1/work/checks/{case}";
  private static final String OFFERS = "/api/v1/work/offers/{number}";

  private record Offered(String iin) {}

  private final HttpSystem engine;
  private final Json json;

  EngineApi(WorkerProperties properties, Json json, Clock clock) {
    this.json = json;
    this.engine =
        new HttpSystem(
            "engine",
            properties.engineUrl(),
            properties.connectTimeout(),
            properties.engineTimeout(),
            clock,
            client ->
                client.defaultHeaders(
                    headers -> headers.setBasicAuth(properties.user(), properties.password())));
  }

  /** The engine as one more system that answers questions: it keeps the personal accounts. */
  HttpSystem system() {
    return engine;
  }

  Question question(String caseNumber) {
    Reply reply = engine.get(CHECKS, caseNumber);
    return json.read(engine.name(), reply, Question.class);
  }

  void reportLate(String caseNumber, String registry, String taskId, String report) {
    byte[] body = report.getBytes(StandardCharsets.UTF_8);
    succeeded(
        engine.post(
            taskId,
            MediaType.APPLICATION_JSON,
            body,
            CHECKS + "/{registry}/late",
            caseNumber,
            registry));
  }

  /** The payment file for one order, a pain.001. */
  byte[] paymentFile(String orderId) {
    return succeeded(engine.get("/api/v1/work/payment-orders/{id}/file", orderId)).body();
  }

  /** A notice as it is delivered, as JSON: recipients, text, and the letter in Base64. */
  byte[] notice(String noticeId) {
    return succeeded(engine.get("/api/v1/work/notices/{id}", noticeId)).body();
  }

  /** IIN of whom an offer is for. */
  String offeredTo(String offerNumber) {
    return json.read(engine.name(), engine.get(OFFERS, offerNumber), Offered.class).iin();
  }

  /** The SMS of an offer, as JSON. */
  byte[] offerSms(String offerNumber) {
    return succeeded(engine.get(OFFERS, offerNumber)).body();
  }

  /** A bank statement as the bank wrote it, a camt.053. */
  void bankStatement(String digest, byte[] statement) {
    succeeded(engine.post(digest, MediaType.APPLICATION_XML, statement, "/api/v1/bank-statements"));
  }

  private Reply succeeded(Reply reply) {
    if (!reply.isSuccess()) {
      throw new Refused(engine.name(), reply);
    }
    return reply;
  }
}
