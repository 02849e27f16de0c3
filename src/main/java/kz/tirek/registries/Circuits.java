package kz.tirek.registries;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** One circuit breaker per system, visible in health and metrics. */
@Component
class Circuits implements HealthIndicator {
  private final CircuitBreakerRegistry breakers;

  Circuits(WorkerProperties properties, MeterRegistry meters) {
    WorkerProperties.Circuit circuit = properties.circuit();
    this.breakers =
        CircuitBreakerRegistry.of(
            CircuitBreakerConfig.custom()
                .slidingWindowSize(circuit.calls())
                .minimumNumberOfCalls(circuit.calls())
                .failureRateThreshold(circuit.failures())
                .waitDurationInOpenState(circuit.open())
                .permittedNumberOfCallsInHalfOpenState(circuit.trials())
                // A refusal is an answer: the system is there.
                .recordExceptions(Unavailable.class)
                .ignoreExceptions(RecordLocked.class)
                .build());
    // Several topics ask for the same system; it is measured once.
    breakers.getEventPublisher().onEntryAdded(added -> measure(added.getAddedEntry(), meters));
  }

  CircuitBreaker of(String system) {
    return breakers.circuitBreaker(system);
  }

  private static void measure(CircuitBreaker breaker, MeterRegistry meters) {
    Gauge.builder("tirek.worker.circuit.open", breaker, Circuits::openness)
        .description("1 while a system is left alone, 0.5 while it is tried again")
        .tag("system", breaker.getName())
        .register(meters);
  }

  /** An open circuit is the other side's trouble: the worker itself stays up. */
  @Override
  public Health health() {
    Health.Builder health = Health.up();
    breakers
        .getAllCircuitBreakers()
        .forEach(breaker -> health.withDetail(breaker.getName(), breaker.getState()));
    return health.build();
  }

  private static double openness(CircuitBreaker breaker) {
    return switch (breaker.getState()) {
      case OPEN, FORCED_OPEN -> 1;
      case HALF_OPEN -> 0.5;
      default -> 0;
    };
  }
}
