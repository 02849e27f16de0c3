package kz.tirek.registries;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The engine's own API for workers, beside Camunda's external-task REST. */
@Component
class EngineApi {
  private static final String CHECKS = "/api/v1/work/checks/{case}";
  private static final String OFFERS = "/api/v1/work/offers/{number}";

  private record Offered(String iin) {}

  private static final String FILES = "/api/v1/payment-files/{id}";

  private final HttpSystem engine;
  private final HttpSystem engineOfFiles;
  private final HttpSystem engineOfStatements;
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
    this.engineOfFiles = engine.within(properties.fileTimeout());
    this.engineOfStatements = engine.within(properties.statementTimeout());
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
  byte[] paymentOrder(String orderId) {
    return succeeded(engine.get("/api/v1/work/payment-orders/{id}/file", orderId)).body();
  }

  /** A payment file of a run, a pain.001. */
  void paymentFile(String fileId, Path into) {
    succeeded(engineOfFiles.get(into, FILES, fileId));
  }

  /**
   * @param answer what the bank said of a file of a run, as JSON
   */
  void paymentFileAnswered(String fileId, String taskId, String answer) {
    byte[] body = answer.getBytes(StandardCharsets.UTF_8);
    succeeded(
        engineOfFiles.post(taskId, MediaType.APPLICATION_JSON, body, FILES + "/answer", fileId));
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
  void bankStatement(String digest, Path statement) {
    succeeded(
        engineOfStatements.post(
            digest, MediaType.APPLICATION_XML, statement, "/api/v1/bank-statements"));
  }

  private Reply succeeded(Reply reply) {
    if (!reply.isSuccess()) {
      throw new Refused(engine.name(), reply);
    }
    return reply;
  }
}
