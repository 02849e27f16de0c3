package kz.tirek.registries;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import kz.tirek.registries.EngineStandIn.Request;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a task in the engine to a registry's answer and back, by HTTP all the way. */
class WorkerChecksTest {
  private static final String SHEETS =
      """
      {"sheets":[{"number":"SL-1","kind":"MATERNITY","from":"2024-02-10","to":"2024-06-14",\
      "days":126,"clinic":"Clinic 7"}]}""";

  @TempDir private static Path folder;
  private static RunningWorker worker;

  @BeforeAll
  static void start() {
    // A circuit that stays closed: here each fault is looked at by itself.
    worker =
        new RunningWorker(
            folder, "--tirek.worker.read-timeout=500ms", "--tirek.worker.circuit.calls=1000");
  }

  @AfterAll
  static void stop() {
    worker.close();
  }

  @BeforeEach
  void everythingWorks() {
    worker.caseIsAbout(RunningWorker.IIN);
    worker.world.put("/faults/sick-leave", "{\"mode\":\"OK\"}");
    worker.world.put("/facts/sick-leave/" + RunningWorker.IIN, SHEETS);
  }

  @Test
  void handsTheResultWithItsEvidenceToTheEngine() {
    JsonNode result = worker.answer(worker.check("sick-leave"), "checkResult");

    assertThat(result.get("outcome").textValue()).isEqualTo("PASSED");
    assertThat(result.get("code").textValue()).isEqualTo("SHEET_CONFIRMED");
    assertThat(result.get("note").textValue())
        .isEqualTo("Sheet SL-1 confirms 126 days from 2024-02-10.");
    assertThat(result.get("facts"))
        .hasToString(
            "{\"days\":126,\"from\":\"2024-02-10\",\"to\":\"2024-06-14\",\"clinic\":\"Clinic 7\"}");
    assertThat(result.get("evidence").textValue()).isEqualTo(SHEETS);
    assertThat(result.get("url").textValue())
        .isEqualTo(worker.world.url() + "/registries/sick-leave/" + RunningWorker.IIN);
    assertThat(result.get("askedAt").textValue())
        .isLessThanOrEqualTo(result.get("answeredAt").textValue());
  }

  @Test
  void marksTheResultAsTransientSoThatTheEngineNeverStoresIt() {
    String task = worker.check("sick-leave");

    JsonNode variable = worker.completed(task, "checkResult");

    assertThat(variable.get("type").textValue()).isEqualTo("String");
    assertThat(variable.get("valueInfo")).hasToString("{\"transient\":true}");
    assertThat(worker.told(task, "complete").json().get("variables")).isEmpty();
  }

  @Test
  void checksPersonEmploymentAndAccount() {
    worker.world.put(
        "/facts/persons/" + RunningWorker.IIN,
        "{\"familyName\":\"ӘБЕНОВА\",\"givenName\":\"ГҮЛНҰР\",\"birthDate\":\"1985-02-01\","
            + "\"sex\":\"F\"}");
    worker.world.put(
        "/facts/employment/" + RunningWorker.IIN,
        "{\"contracts\":[{\"employerBin\":\"050140001238\",\"employer\":\"Alau\","
            + "\"from\":\"2020-01-01\","
            + "\"leaves\":[{\"kind\":\"MATERNITY\",\"from\":\"2024-02-10\"}]}]}");
    worker.engine.answer(
        "/api/v1/participants/" + RunningWorker.IIN + "/account",
        "{\"contributions\":[{\"period\":\"2023-12\",\"amount\":\"8750.00\"}]}");

    assertThat(outcome("persons")).isEqualTo("PASSED");
    assertThat(outcome("employment")).isEqualTo("PASSED");
    assertThat(outcome("accounts")).isEqualTo("PASSED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sick-leave", "accounts"})
  void findsNothingWhereThePersonIsUnknown(String registry) {
    String stranger = "900311400342";
    worker.caseIsAbout(stranger);
    worker.engine.answer("/api/v1/participants/" + stranger + "/account", 404);

    assertThat(outcome(registry)).isEqualTo("NOT_FOUND");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SLOW | sick-leave register did not answer: timed out after 500 ms (attempt 1)",
        "ERROR | sick-leave register answered with error 500 (attempt 1)",
        "DOWN | sick-leave register answered with error 503 (attempt 1)",
        "GARBAGE | sick-leave register answered something unreadable (attempt 1)"
      })
  void asksAgainLaterWhenARegistryGivesNoUsableAnswer(String fault, String message) {
    worker.world.put("/faults/sick-leave", "{\"mode\":\"" + fault + "\",\"delayMs\":3000}");

    String task = worker.check("sick-leave");

    JsonNode failure = worker.told(task, "failure").json();
    assertThat(failure.get("errorMessage").textValue()).isEqualTo(message);
    assertThat(failure.get("retries").intValue()).isEqualTo(999_999);
    assertThat(failure.get("retryTimeout").longValue()).isEqualTo(1_000);
    assertThat(worker.engine.requests(RunningWorker.taskPath(task, "complete"))).isEmpty();
  }

  @Test
  void waitsLongerWithEveryAttempt() {
    worker.world.put("/faults/sick-leave", "{\"mode\":\"ERROR\"}");

    JsonNode failure = worker.told(worker.check("sick-leave", 999_997), "failure").json();

    assertThat(failure.get("errorMessage").textValue()).endsWith("(attempt 4)");
    assertThat(failure.get("retries").intValue()).isEqualTo(999_996);
    assertThat(failure.get("retryTimeout").longValue()).isEqualTo(15_000);
  }

  @Test
  void asksAgainLaterWhenTheEngineCannotTellTheQuestion() {
    worker.engine.answerNext(worker.questionPath(), 503);

    JsonNode failure = worker.told(worker.check("sick-leave"), "failure").json();

    assertThat(failure.get("errorMessage").textValue())
        .isEqualTo("engine answered with error 503 (attempt 1)");
    assertThat(failure.get("retries").intValue()).isEqualTo(999_999);
  }

  @Test
  void asksTheEngineOnceForTheChecksOfACase() {
    int questions = questions();

    worker.told(worker.check("persons"), "complete");
    worker.told(worker.check("employment"), "complete");

    assertThat(questions()).isEqualTo(questions + 1);
  }

  @ParameterizedTest
  @CsvSource({", 2, 5000", "2, 1, 30000", "1, 0, 30000", "999990, 2, 5000"})
  void becomesAnIncidentAfterThreeRefusals(Integer before, int after, long pause) {
    worker.engine.answerNext(worker.questionPath(), 403);

    JsonNode failure = worker.told(worker.check("sick-leave", before), "failure").json();

    assertThat(failure.get("errorMessage").textValue()).contains("engine refused with 403");
    assertThat(failure.get("errorDetails").textValue()).contains("CheckHandler.handle");
    assertThat(failure.get("retries").intValue()).isEqualTo(after);
    assertThat(failure.get("retryTimeout").longValue()).isEqualTo(pause);
  }

  @Test
  void failsOnATaskWithoutACase() {
    String task = worker.task("registry.persons", null, Map.of());

    assertThat(worker.told(task, "failure").json().get("errorMessage").textValue())
        .contains("The task of registry.persons has no variable caseNumber");
  }

  @Test
  void tellsTheEngineAgainWithoutAskingTheRegistryAgain() {
    int questions = questions();

    String task = worker.checkCompletedWith(500, 503, 204);

    assertThat(worker.told(task, "complete", 3)).hasSize(3);
    assertThat(questions()).isEqualTo(questions + 1);
  }

  @Test
  void reportsAnErrorWhenTheEngineCannotTakeTheResult() {
    String task = worker.checkCompletedWith(500, 500, 500);

    assertThat(worker.told(task, "failure").json().get("retries").intValue()).isEqualTo(2);
    assertThat(worker.told(task, "complete", 3)).hasSize(3);
  }

  @Test
  void leavesATaskAloneThatAnotherWorkerHoldsByNow() {
    String task = worker.checkCompletedWith(400);
    worker.told(task, "complete");

    worker.answer(worker.check("sick-leave"), "checkResult");

    assertThat(worker.engine.requests(RunningWorker.taskPath(task, "complete"))).hasSize(1);
    assertThat(worker.engine.requests(RunningWorker.taskPath(task, "failure"))).isEmpty();
  }

  @Test
  void reportsALateAnswerWhenAPersonWasFaster() {
    String task = worker.checkCompletedWith(404);

    String result = worker.completed(task, "checkResult").get("value").textValue();
    Request late = worker.requests(worker.questionPath() + "/sick-leave/late", 1).get(0);
    assertThat(late.body()).isEqualTo(result);
    assertThat(late.key()).isEqualTo(task);
    assertThat(worker.engine.requests(RunningWorker.taskPath(task, "failure"))).isEmpty();
  }

  private static int questions() {
    return worker.engine.requests(worker.questionPath()).size();
  }

  private static String outcome(String registry) {
    return worker.answer(worker.check(registry), "checkResult").get("outcome").textValue();
  }
}
