package kz.tirek.registries;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.client.backoff.ErrorAwareBackoffStrategy;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.task.ExternalTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Never waits after an empty answer, because the engine itself keeps the fetch open; waits after a
 * failed one, because the client would otherwise ask an absent engine as fast as it can.
 */
@Component("engineHealthIndicator")
class PollWatch implements ErrorAwareBackoffStrategy, HealthIndicator {
  private static final Logger LOG = LoggerFactory.getLogger(PollWatch.class);

  private static final Duration FIRST_WAIT = Duration.ofMillis(500);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
  private static final Duration GRACE = Duration.ofSeconds(30);

  private final WorkerProperties properties;
  private final Clock clock;
  private Instant lastPoll;
  private String lastError;
  private int errors;

  PollWatch(WorkerProperties properties, Clock clock, MeterRegistry meters) {
    this.properties = properties;
    this.clock = clock;
    Gauge.builder("tirek.worker.last.poll", this, PollWatch::lastPollSeconds)
        .description("When the engine last answered a fetch, in seconds since 1970")
        .baseUnit("seconds")
        .register(meters);
  }

  @Override
  public synchronized void reconfigure(
      List<ExternalTask> tasks, ExternalTaskClientException error) {
    tellWhenItChanges(error);
    if (error == null) {
      lastPoll = clock.instant();
      lastError = null;
      errors = 0;
    } else {
      lastError = error.getMessage();
      errors++;
    }
  }

  @Override
  public synchronized long calculateBackoffTime() {
    return errors == 0
        ? 0
        : Math.min(FIRST_WAIT.toMillis() << Math.min(errors - 1, 10), LONGEST_WAIT.toMillis());
  }

  @Override
  public synchronized Health health() {
    Instant oldest = clock.instant().minus(properties.pollTimeout()).minus(GRACE);
    boolean reachable = errors == 0 && lastPoll != null && lastPoll.isAfter(oldest);
    Health.Builder health = reachable ? Health.up() : Health.down();
    if (lastPoll != null) {
      health.withDetail("lastPoll", lastPoll);
    }
    if (lastError != null) {
      health.withDetail("lastError", lastError);
    }
    return health.withDetail("url", properties.engineUrl()).build();
  }

  /** Once per trouble, not once per fetch: the client's own logger is off (worker.yml). */
  private void tellWhenItChanges(ExternalTaskClientException error) {
    if (error != null && lastError == null) {
      LOG.warn("The engine does not hand out tasks: {}", error.getMessage());
    } else if (error == null && lastError != null) {
      LOG.info("The engine hands out tasks again");
    }
  }

  private synchronized double lastPollSeconds() {
    return lastPoll == null ? 0 : lastPoll.getEpochSecond();
  }
}
