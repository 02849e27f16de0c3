package kz.tirek.registries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.UnaryOperator;
import kz.tirek.simulator.RunningSimulator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A circuit around a real registry: opens after two failures of two, tries again with one call. */
class GuardedSystemTest {
  private static final String QUESTION = "/registries/education/{iin}";
  private static final String IIN = "850201400124";

  @TempDir private static Path folder;
  private static RunningSimulator simulator;

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private CircuitBreaker breaker;
  private GuardedSystem registry;

  @BeforeAll
  static void start() {
    simulator = RunningSimulator.on(folder);
  }

  @AfterAll
  static void stop() {
    simulator.close();
  }

  @BeforeEach
  void closeTheCircuit() {
    simulator.put("/faults/education", "{\"mode\":\"OK\"}");
    WorkerProperties settings = Settings.of("http://127.0.0.1:1", simulator.url());
    breaker = new Circuits(settings, meters).of("education");
    registry = new GuardedSystem(system(simulator.url()), breaker);
  }

  @Test
  void leavesASystemAloneThatKeepsFailing() {
    failTwice();

    simulator.put("/faults/education", "{\"mode\":\"OK\"}");

    assertThatThrownBy(this::ask)
        .isInstanceOf(Unavailable.class)
        .hasMessage("register of education is left alone for now because it kept failing");
    assertThat(openness()).isEqualTo(1);
  }

  @Test
  void asksAgainAfterAWhileAndClosesOnAnAnswer() {
    failTwice();
    simulator.put("/faults/education", "{\"mode\":\"OK\"}");

    breaker.transitionToHalfOpenState();
    assertThat(openness()).isEqualTo(0.5);

    assertThat(ask().isNotFound()).isTrue();
    assertThat(openness()).isZero();
  }

  @Test
  void opensAgainWhenTheTrialFails() {
    failTwice();

    breaker.transitionToHalfOpenState();

    assertThatThrownBy(this::ask).hasMessageContaining("error 500");
    assertThat(openness()).isEqualTo(1);
  }

  @Test
  void staysClosedWhenPeopleAreUnknown() {
    ask();
    ask();
    ask();

    assertThat(openness()).isZero();
  }

  @Test
  void saysThatNobodyListens() {
    GuardedSystem nobody = new GuardedSystem(system("http://127.0.0.1:1"), breaker);

    assertThatThrownBy(() -> nobody.call(system -> system.get(QUESTION, IIN)))
        .isInstanceOf(Unavailable.class)
        .hasMessage("register of education did not answer: it cannot be reached");
  }

  private void failTwice() {
    simulator.put("/faults/education", "{\"mode\":\"ERROR\"}");
    assertThatThrownBy(this::ask).hasMessage("register of education answered with error 500");
    assertThatThrownBy(this::ask).hasMessage("register of education answered with error 500");
  }

  private Reply ask() {
    return registry.call(system -> system.get(QUESTION, IIN));
  }

  private double openness() {
    return meters.get("tirek.worker.circuit.open").tag("system", "education").gauge().value();
  }

  private static HttpSystem system(String url) {
    return new HttpSystem(
        "register of education",
        URI.create(url),
        Duration.ofSeconds(1),
        Duration.ofSeconds(3),
        Clock.systemUTC(),
        UnaryOperator.identity());
  }
}
