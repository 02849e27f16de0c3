package kz.tirek.registries;

import static kz.tirek.simulator.PaymentFiles.RECIPIENT;
import static kz.tirek.simulator.PaymentFiles.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.tirek.registries.EngineStandIn.Request;
import kz.tirek.simulator.PaymentFiles;
import kz.tirek.simulator.RunningSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new courier asks for two past days and for today. */
class StatementCourierTest {
  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
  private static final String INBOX = "/api/v1/bank-statements";

  @TempDir private Path folder;
  private RunningSimulator simulator;
  private EngineStandIn engine;
  private Instant now = Instant.now();
  private StatementCourier courier;

  @BeforeEach
  void start() {
    simulator = RunningSimulator.on(folder);
    engine = new EngineStandIn();
    WorkerProperties settings = Settings.of(engine.url(), simulator.url());
    Clock clock = Clock.systemUTC();
    HttpSystem bank =
        new HttpSystem(
            "bank",
            URI.create(simulator.url()),
            Duration.ofSeconds(1),
            Duration.ofSeconds(3),
            clock,
            UnaryOperator.identity());
    courier =
        new StatementCourier(
            new GuardedSystem(bank, CircuitBreaker.ofDefaults("bank")),
            new EngineApi(settings, new Json(new ObjectMapper()), clock),
            settings,
            new AdjustableClock());
  }

  @AfterEach
  void stop() {
    engine.close();
    simulator.close();
  }

  @Test
  void carriesTheStatementsOfPastDaysAndOfToday() {
    courier.carry();

    assertThat(carried())
        .containsExactly(
            statement(today().minusDays(2)), statement(today().minusDays(1)), statement(today()));
  }

  @Test
  void carriesNothingTwice() {
    courier.carry();
    courier.carry();

    assertThat(carried()).hasSize(3);
  }

  @Test
  void carriesTodaysStatementAgainWhenItHasGrown() {
    courier.carry();

    simulator.post(
        "/bank/orders",
        "application/xml",
        PaymentFiles.of("M-1", transfer("E-1", "10.00", RECIPIENT)));
    courier.carry();

    assertThat(carried()).hasSize(4);
    assertThat(carried().get(3)).isEqualTo(statement(today())).contains("E-1");
  }

  @Test
  void carriesTheLastStateOfADayAfterMidnight() {
    courier.carry();
    simulator.post(
        "/bank/orders",
        "application/xml",
        PaymentFiles.of("M-1", transfer("E-1", "10.00", RECIPIENT)));

    now = now.plus(Duration.ofDays(1));
    courier.carry();

    assertThat(carried()).hasSize(5);
    assertThat(carried().get(3)).isEqualTo(statement(today().minusDays(1))).contains("E-1");
    assertThat(carried().get(4)).isEqualTo(statement(today()));
  }

  @Test
  void triesAgainWhenTheEngineWasAway() {
    engine.answerNext(INBOX, 503);
    courier.carry();

    courier.carry();

    assertThat(carried()).hasSize(4).startsWith(statement(today().minusDays(2)));
    assertThat(carried().get(1)).isEqualTo(statement(today().minusDays(2)));
  }

  @Test
  void doesNotCarryGarbage() {
    simulator.put("/faults/bank", "{\"mode\":\"GARBAGE\"}");
    courier.carry();
    assertThat(carried()).isEmpty();

    simulator.put("/faults/bank", "{\"mode\":\"OK\"}");
    courier.carry();
    assertThat(carried()).hasSize(3);
  }

  @Test
  void goesOnWithTheNextDayWhenTheEngineRefusesAPastOne() {
    engine.answerNext(INBOX, 422);

    courier.carry();

    assertThat(carried()).hasSize(3);
  }

  @Test
  void waitsWhenItIsNotLetIn() {
    engine.answerNext(INBOX, 403);
    courier.carry();
    assertThat(carried()).hasSize(1);

    courier.carry();
    assertThat(carried()).hasSize(4);
  }

  @Test
  void namesEachStatementByItsContent() {
    courier.carry();

    assertThat(engine.requests(INBOX)).extracting(Request::key).doesNotHaveDuplicates();
  }

  private List<String> carried() {
    return engine.requests(INBOX).stream().map(Request::body).toList();
  }

  private String statement(LocalDate day) {
    return simulator.get("/bank/statements/" + day).body();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, ALMATY);
  }

  private final class AdjustableClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ALMATY;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
