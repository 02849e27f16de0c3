package kz.tirek.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import kz.tirek.TirekTest;
import kz.tirek.common.Conflict;
import kz.tirek.common.InvalidInput;
import kz.tirek.deadlines.WorkingDays;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@TirekTest
class DemoClockTest {
  @Autowired private DemoClock demo;
  @Autowired private DemoClockNode node;
  @Autowired private ProgramClock clock;
  @Autowired private JdbcClient database;
  @Autowired private ApplicationContext context;

  @BeforeEach
  @AfterEach
  void forgetEveryMove() {
    DemoTime.forgetMoves(context);
  }

  @Test
  void movesTheEngineAndTheProgramTogether() {
    ZonedDateTime inThreeMonths = realNow().plusMonths(3);

    assertAbout(demo.advance(Period.ofMonths(3)), inThreeMonths);
    assertAbout(ZonedDateTime.now(clock), inThreeMonths);
    assertAbout(ClockUtil.getCurrentTime().toInstant().atZone(WorkingDays.ZONE), inThreeMonths);
  }

  @Test
  void addsOneMoveToAnother() {
    demo.advance(Period.ofDays(10));

    assertAbout(demo.advance(Duration.ofHours(6)), realNow().plusDays(10).plusHours(6));
  }

  @Test
  void beginsInThePastAndCatchesUp() {
    assertAbout(demo.startBehind(Period.ofDays(12)), realNow().minusDays(12));
    assertAbout(demo.advance(Period.ofDays(1)), realNow().minusDays(11));
    assertAbout(demo.catchUp(), realNow());
  }

  @Test
  void catchesUpOnlyFromThePast() {
    demo.advance(Period.ofDays(30));

    assertAbout(demo.catchUp(), realNow().plusDays(30));
  }

  @Test
  void goesBackOnlyBeforeAnythingHappened() {
    demo.startBehind(Period.ofDays(12));
    assertThatThrownBy(() -> demo.startBehind(Period.ofDays(1))).isInstanceOf(Conflict.class);

    demo.catchUp();
    assertThatThrownBy(() -> demo.startBehind(Period.ofDays(1))).isInstanceOf(Conflict.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P-1D", "P0D", "P1M-40D", "P2147483647Y"})
  void refusesAPeriodThatDoesNotLeadForward(String period) {
    assertThatThrownBy(() -> demo.advance(Period.parse(period))).isInstanceOf(InvalidInput.class);
    assertAbout(ZonedDateTime.now(clock), realNow());
  }

  @Test
  void followsAMoveMadeOnAnotherNode() {
    database.sql("INSERT INTO program_clock (offset_seconds) VALUES (86400)").update();

    node.follow();
    assertAbout(ZonedDateTime.now(clock), realNow().plusDays(1));
  }

  @Test
  void leavesAStoppedClockAloneUntilTheNextMove() {
    demo.advance(Period.ofDays(1));
    Instant stopped = Instant.parse("2026-03-19T05:00:00Z");
    ClockUtil.setCurrentTime(Date.from(stopped));

    node.follow();
    assertThat(clock.instant()).isEqualTo(stopped);
  }

  private static ZonedDateTime realNow() {
    return ZonedDateTime.now(WorkingDays.ZONE);
  }

  private static void assertAbout(ZonedDateTime time, ZonedDateTime expected) {
    assertThat(time).isCloseTo(expected, within(1, ChronoUnit.MINUTES));
  }
}
