package kz.tirek.registries;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.client.task.ExternalTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The three outcomes of a task, as the engine gets to know them. */
class TaskRunnerTest {
  private final EngineStandIn engine = new EngineStandIn();
  private TaskPoller poller;

  @AfterEach
  void stop() {
    poller.stop();
    engine.close();
  }

  @Test
  void completesWhatIsDone() {
    work(() -> new Outcome.Done(Map.of()));

    assertThat(told("complete").get("localVariables")).isEmpty();
  }

  @Test
  void raisesABusinessErrorInTheProcess() {
    work(() -> new Outcome.BusinessError("ADDRESS_UNKNOWN", "Nobody lives there."));

    JsonNode error = told("bpmnError");
    assertThat(error.get("errorCode").textValue()).isEqualTo("ADDRESS_UNKNOWN");
    assertThat(error.get("errorMessage").textValue()).isEqualTo("Nobody lives there.");
  }

  @Test
  void asksForTheTaskAgainAfterThePauseOfTheProfile() {
    work(() -> new Outcome.Retry("error", "the office is closed"));

    JsonNode failure = told("failure");
    assertThat(failure.get("errorMessage").textValue())
        .isEqualTo("the office is closed (attempt 1)");
    assertThat(failure.get("retryTimeout").longValue()).isEqualTo(5_000);
  }

  @Test
  void reportsAMistakeOfOursWithItsTrace() {
    work(
        () -> {
          throw new IllegalStateException("our mistake");
        });

    JsonNode failure = told("failure");
    assertThat(failure.get("errorMessage").textValue())
        .isEqualTo("java.lang.IllegalStateException: our mistake");
    assertThat(failure.get("errorDetails").textValue()).contains("TaskRunnerTest");
    assertThat(failure.get("retries").intValue()).isEqualTo(2);
  }

  private void work(Supplier<Outcome> work) {
    WorkerProperties settings = Settings.of(engine.url(), "http://127.0.0.1:1");
    RetryPauses pauses = new RetryPauses(settings);
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    poller =
        new TaskPoller(
            settings,
            List.of(new Handler(work)),
            new TaskRunner(new Completion(pauses), pauses, meters),
            new PollWatch(settings, Clock.systemUTC(), meters));
    poller.start();
    engine.offer("T-1", "test", null, Map.of());
  }

  private JsonNode told(String what) {
    String path = RunningWorker.taskPath("T-1", what);
    await().atMost(30, SECONDS).until(() -> !engine.requests(path).isEmpty());
    return engine.requests(path).get(0).json();
  }

  private record Handler(Supplier<Outcome> work) implements TopicHandler {
    @Override
    public String topic() {
      return "test";
    }

    @Override
    public String retryProfile() {
      return "registry";
    }

    @Override
    public Outcome handle(ExternalTask task) {
      return work.get();
    }
  }
}
