package kz.tirek.engine;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * Whether external tasks are taken. Without workers the engine itself is well: it takes
 * applications and shows tasks, so the status is one that does not take the node out of service.
 */
@Component
class WorkersHealthIndicator implements HealthIndicator {
  static final Status NO_WORKER = new Status("NO_WORKER", "External tasks wait for a worker");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Workload workload;
  private final Clock clock;

  WorkersHealthIndicator(Workload workload, Clock clock) {
    this.workload = workload;
    this.clock = clock;
  }

  @Override
  public Health health() {
    Duration waited =
        workload
            .oldestExternalTask()
            .map(since -> Duration.between(since, clock.instant()))
            .orElse(Duration.ZERO);
    Health.Builder health = waited.compareTo(PATIENCE) > 0 ? Health.status(NO_WORKER) : Health.up();
    return health.withDetail("oldestWaitingTaskSeconds", waited.toSeconds()).build();
  }
}
