package kz.tirek.allocation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** {@code tirek_cases_orphaned}: above 0, somebody in a branch has a stuck case to look into. */
@Component
class StuckCasesGauge implements MeterBinder {
  private final RescueRepository rescues;

  StuckCasesGauge(RescueRepository rescues) {
    this.rescues = rescues;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("tirek.cases.orphaned", rescues::open)
        .description("Stuck cases that were found and not yet seen to")
        .register(registry);
  }
}
