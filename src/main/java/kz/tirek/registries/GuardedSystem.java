package kz.tirek.registries;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.function.Function;

/** A system that is left alone for a while when it keeps failing. */
final class GuardedSystem {
  private final HttpSystem system;
  private final CircuitBreaker breaker;

  GuardedSystem(HttpSystem system, CircuitBreaker breaker) {
    this.system = system;
    this.breaker = breaker;
  }

  String name() {
    return system.name();
  }

  /** The same system, with another patience for its whole answer. */
  GuardedSystem within(Duration patience) {
    return new GuardedSystem(system.within(patience), breaker);
  }

  /** Reading the answer belongs to the call: an unreadable answer counts as a failure. */
  <T> T call(Function<HttpSystem, T> call) {
    try {
      return breaker.executeSupplier(() -> call.apply(system));
    } catch (CallNotPermittedException open) {
      throw new Unavailable(name() + " is left alone for now because it kept failing");
    }
  }
}
