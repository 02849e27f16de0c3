package kz.tirek.registries;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Status;

class PollWatchTest {
  private final PollWatch watch =
      new PollWatch(
          Settings.of("http://engine", "http://world"),
          Clock.systemUTC(),
          new SimpleMeterRegistry());

  @Test
  void isDownUntilTheEngineAnswers() {
    assertThat(watch.health().getStatus()).isEqualTo(Status.DOWN);

    watch.reconfigure(List.of(), null);

    assertThat(watch.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void isDownWithTheReasonWhenTheEngineDoesNotAnswer() {
    watch.reconfigure(List.of(), null);

    fail();

    assertThat(watch.health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(watch.health().getDetails()).containsEntry("lastError", "refused");
  }

  @Test
  void fetchesAgainAtOnceWhenThereWasNothingToDo() {
    watch.reconfigure(List.of(), null);

    assertThat(watch.calculateBackoffTime()).isZero();
  }

  @Test
  void waitsLongerAndLongerForAnAbsentEngine() {
    LongStream waits =
        LongStream.range(0, 7)
            .map(
                i -> {
                  fail();
                  return watch.calculateBackoffTime();
                });

    assertThat(waits).containsExactly(500L, 1_000L, 2_000L, 4_000L, 8_000L, 10_000L, 10_000L);
  }

  private void fail() {
    watch.reconfigure(List.of(), new ExternalTaskClientException("refused", null));
  }
}
