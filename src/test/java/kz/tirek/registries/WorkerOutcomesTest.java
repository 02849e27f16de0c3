package kz.tirek.registries;

import static kz.tirek.simulator.PaymentFiles.RECIPIENT;
import static kz.tirek.simulator.PaymentFiles.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import kz.tirek.simulator.PaymentFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Payment orders, notices, and what an operator sees of a worker. */
class WorkerOutcomesTest {
  @TempDir private static Path folder;
  private static RunningWorker worker;

  @BeforeAll
  static void start() {
    worker = new RunningWorker(folder);
  }

  @AfterAll
  static void stop() {
    worker.close();
  }

  @BeforeEach
  void everythingWorks() {
    worker.world.put("/faults/bank", "{\"mode\":\"OK\"}");
  }

  @Test
  void handsAPaymentOrderToTheBank() {
    JsonNode answer = pay("O-1", PaymentFiles.of("M-1", transfer("E-1", "10.00", RECIPIENT)));

    assertThat(answer).hasToString("{\"accepted\":true}");
  }

  @Test
  void tellsWhyTheBankRefusesAnOrder() {
    JsonNode answer = pay("O-2", PaymentFiles.of("M-2", transfer("E-2", "0.00", RECIPIENT)));

    assertThat(answer).hasToString("{\"accepted\":false,\"reason\":\"AM01: the amount is zero\"}");
  }

  @Test
  void tellsThatTheBankCannotReadAFile() {
    JsonNode answer = pay("O-3", "<Document/>");

    assertThat(answer.get("accepted").booleanValue()).isFalse();
    assertThat(answer.get("reason").textValue()).contains("This is not a pain.001.001.09");
  }

  @Test
  void asksForAPersonWhenTheBankHasAnotherFileUnderTheSameId() {
    pay("O-4", PaymentFiles.of("M-4", transfer("E-4", "10.00", RECIPIENT)));
    file("O-5", PaymentFiles.of("M-4", transfer("E-5", "10.00", RECIPIENT)));

    JsonNode failure = worker.told(paymentTask("O-5", 1), "failure").json();

    assertThat(failure.get("errorMessage").textValue()).contains("bank refused with 409");
    assertThat(failure.get("retries").intValue()).isZero();
  }

  @Test
  void doesNotPayAnOrderThatTheEngineStopped() {
    worker.engine.answer("/api/v1/work/payment-orders/O-7/file", 409);

    JsonNode answer = worker.answer(paymentTask("O-7", null), "bankAnswer");

    assertThat(answer.get("accepted").booleanValue()).isFalse();
    assertThat(answer.get("reason").textValue()).contains("engine refused with 409");
  }

  @Test
  void paysLaterWhenTheBankIsDown() {
    worker.world.put("/faults/bank", "{\"mode\":\"DOWN\"}");
    file("O-6", PaymentFiles.of("M-6", transfer("E-6", "10.00", RECIPIENT)));

    JsonNode failure = worker.told(paymentTask("O-6", null), "failure").json();

    assertThat(failure.get("errorMessage").textValue())
        .isEqualTo("bank answered with error 503 (attempt 1)");
    assertThat(failure.get("retries").intValue()).isEqualTo(999_999);
  }

  @Test
  void deliversANoticeOnceHoweverOftenItIsSent() {
    String notice = "{\"id\":\"N-1\",\"caseNumber\":\"C-1\",\"text\":\"Төлем\"}";
    worker.engine.answer("/api/v1/work/notices/N-1", notice);

    worker.told(noticeTask("N-1", null), "complete");
    worker.told(noticeTask("N-1", null), "complete");

    assertThat(worker.world.get("/corporation/notices?case=C-1").body())
        .isEqualTo("[" + notice + "]");
  }

  @Test
  void asksForAPersonWhenANoticeIsRefused() {
    worker.engine.answer("/api/v1/work/notices/N-2", "{\"text\":\"Nobody's notice\"}");

    JsonNode failure = worker.told(noticeTask("N-2", 1), "failure").json();

    assertThat(failure.get("errorMessage").textValue())
        .contains("State Corporation refused with 400");
    assertThat(failure.get("retries").intValue()).isZero();
  }

  @Test
  void showsThatItReachesTheEngine() {
    await().until(() -> worker.get("/actuator/health/engine").contains("\"status\":\"UP\""));

    assertThat(worker.get("/actuator/health/engine"))
        .contains("\"lastPoll\":", worker.engine.url());
    assertThat(worker.get("/actuator/health/circuits"))
        .contains("\"persons\":\"CLOSED\"", "\"bank\":\"CLOSED\"", "\"accounts\":\"CLOSED\"");
  }

  @Test
  void countsItsWork() {
    worker.engine.answer("/api/v1/work/notices/N-3", "{\"id\":\"N-3\",\"caseNumber\":\"C\"}");
    worker.told(noticeTask("N-3", null), "complete");

    await()
        .until(
            () ->
                worker
                    .get("/actuator/prometheus")
                    .contains(
                        "tirek_worker_tasks_seconds_count{outcome=\"Done\",role=\"worker\","
                            + "topic=\"notice.delivery\"}"));
    assertThat(worker.get("/actuator/prometheus"))
        .contains("tirek_worker_circuit_open{role=\"worker\",system=\"employment\"} 0.0")
        .contains("tirek_worker_last_poll_seconds");
  }

  @Test
  void doesNotStartWithoutAPassword() {
    assertThatThrownBy(
            () -> WorkerRole.application().run("--tirek.worker.port=0", "--tirek.worker.password="))
        .hasRootCauseMessage(
            "The worker needs the password of its engine user: set TIREK_WORKER_PASSWORD");
  }

  private static JsonNode pay(String orderId, String file) {
    file(orderId, file);
    return worker.answer(paymentTask(orderId, null), "bankAnswer");
  }

  private static void file(String orderId, String file) {
    worker.engine.answer("/api/v1/work/payment-orders/" + orderId + "/file", file);
  }

  private static String paymentTask(String orderId, Integer retriesLeft) {
    return worker.task(
        "bank.payment-order", retriesLeft, Map.of("caseNumber", "C", "orderId", orderId));
  }

  private static String noticeTask(String noticeId, Integer retriesLeft) {
    return worker.task(
        "notice.delivery", retriesLeft, Map.of("caseNumber", "C", "noticeId", noticeId));
  }
}
