package kz.tirek.registries;

import static kz.tirek.simulator.PaymentFiles.RECIPIENT;
import static kz.tirek.simulator.PaymentFiles.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import kz.tirek.simulator.PaymentFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Payment files of runs on their way to the bank, and its answers on theirs back. */
class WorkerFilesTest {
  @TempDir private static Path folder;
  private static RunningWorker worker;

  @BeforeAll
  static void start() {
    worker = new RunningWorker(folder, "--tirek.worker.retries.bank=1s");
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
  void handsAFileToTheBankAndTheAnswerToTheEngine() {
    JsonNode answer =
        send("F-1", PaymentFiles.of("F-1", transfer("E-1", "1.00", RECIPIENT), good("E-2")));

    assertThat(answer).hasToString("{\"accepted\":true,\"refused\":[]}");
  }

  @Test
  void tellsWhichOrdersTheBankRefused() {
    JsonNode answer =
        send("F-2", PaymentFiles.of("F-2", good("E-1"), transfer("E-2", "0.00", RECIPIENT)));

    assertThat(answer)
        .hasToString(
            "{\"accepted\":true,\"refused\":"
                + "[{\"orderId\":\"E-2\",\"reason\":\"AM01: the amount is zero\"}]}");
  }

  @Test
  void tellsOnceWhyTheBankRefusedAWholeFile() {
    String orders = good("E-1") + good("E-2");

    JsonNode answer = send("F-3", PaymentFiles.of("F-3", orders));

    assertThat(answer)
        .hasToString(
            "{\"accepted\":false,\"reason\":"
                + "\"AM18: the number of orders differs from the header\",\"refused\":[]}");
  }

  @Test
  void tellsThatTheBankCannotReadAFile() {
    JsonNode answer = send("F-4", "<Document/>");

    assertThat(answer.get("accepted").booleanValue()).isFalse();
    assertThat(answer.get("reason").textValue()).contains("This is not a pain.001.001.09");
  }

  @Test
  void asksAgainWhenTheBanksAnswerWasLost() {
    worker.world.put("/faults/bank", "{\"mode\":\"LOST\"}");
    String file = PaymentFiles.of("F-5", good("E-1"));
    String lost = task("F-5", file);
    JsonNode failure = worker.told(lost, "failure").json();
    assertThat(failure.get("errorMessage").textValue())
        .isEqualTo("bank answered with error 503 (attempt 1)");
    assertThat(worker.engine.requests(answerPath("F-5"))).isEmpty();

    worker.world.put("/faults/bank", "{\"mode\":\"OK\"}");
    JsonNode answer = send("F-5", file);

    assertThat(answer.get("accepted").booleanValue()).isTrue();
  }

  @Test
  void keepsTheTaskUntilTheEngineHasTheAnswer() {
    worker.engine.answerNext(answerPath("F-6"), 503);

    String task = task("F-6", PaymentFiles.of("F-6", good("E-1")));

    assertThat(worker.told(task, "failure").json().get("errorMessage").textValue())
        .isEqualTo("engine answered with error 503 (attempt 1)");
  }

  private static String good(String order) {
    return transfer(order, "10.00", RECIPIENT);
  }

  private static JsonNode send(String fileId, String file) {
    String task = task(fileId, file);
    worker.told(task, "complete");
    return worker.requests(answerPath(fileId), 1).get(0).json();
  }

  private static String task(String fileId, String file) {
    worker.engine.answer("/api/v1/payment-files/" + fileId, file);
    return worker.task("bank.payment-file", null, Map.of("paymentFileId", fileId));
  }

  private static String answerPath(String fileId) {
    return "/api/v1/payment-files/" + fileId + "/answer";
  }
}
