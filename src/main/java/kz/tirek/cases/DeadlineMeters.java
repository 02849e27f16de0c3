package kz.tirek.cases;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kz.tirek.common.Region;
import kz.tirek.deadlines.StatutoryClock;
import org.springframework.stereotype.Component;

/**
 * {@code tirek_cases_deadline{state}}: open cases by the state of their statutory clock; {@code
 * tirek_deadline_breaches_total{branch}}: every breach there ever was.
 */
@Component
class DeadlineMeters implements MeterBinder {
  /** One look at the database serves all meters of a scrape. */
  private static final Duration FRESH = Duration.ofSeconds(10);

  private static final YearMonth ALWAYS = YearMonth.of(2005, 1);

  private final CaseCounts counts;
  private volatile Look last;

  DeadlineMeters(CaseCounts counts) {
    this.counts = counts;
  }

  private record Look(
      long at, Map<StatutoryClock.State, Long> open, List<CaseCounts.Breaches> breaches) {
    long breachesOf(Region branch) {
      return breaches.stream()
          .filter(b -> b.branch() == branch)
          .mapToLong(CaseCounts.Breaches::count)
          .sum();
    }
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    for (StatutoryClock.State state : StatutoryClock.State.values()) {
      Gauge.builder("tirek.cases.deadline", () -> look().open().get(state))
          .tag("state", state.name())
          .description("Open cases by the state of their statutory clock")
          .register(registry);
    }
    for (Region branch : Region.values()) {
      FunctionCounter.builder(
              "tirek.deadline.breaches", this, meters -> meters.look().breachesOf(branch))
          .tag("branch", branch.code())
          .description("Cases that passed their statutory deadline undecided")
          .register(registry);
    }
  }

  private Look look() {
    Look look = last;
    if (look == null || System.nanoTime() - look.at() > FRESH.toNanos()) {
      look = new Look(System.nanoTime(), counts.openByDeadline(), counts.breachesSince(ALWAYS));
      last = look;
    }
    return look;
  }
}
