package kz.tirek.registries;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How long to wait before trying again, by named profile (worker.yml). */
@Component
class RetryPauses {
  private final Map<String, List<Duration>> profiles;

  RetryPauses(WorkerProperties properties) {
    this.profiles = properties.retries();
  }

  /** The pauses of a profile in order; the last one repeats. */
  List<Duration> of(String profile) {
    List<Duration> pauses = profiles.get(profile);
    if (pauses == null || pauses.isEmpty()) {
      throw new IllegalStateException("worker.yml has no retry profile " + profile);
    }
    return pauses;
  }

  /**
   * @param attempt the one that failed, from 1
   */
  Duration after(String profile, int attempt) {
    List<Duration> pauses = of(profile);
    return pauses.get(Math.min(attempt, pauses.size()) - 1);
  }
}
