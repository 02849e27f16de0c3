package kz.tirek.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProgramClockTest {
  private final Clock clock = new ProgramClock();

  @AfterEach
  void letTheEnginesClockRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void tellsTheTimeOfTheEngineInAlmaty() {
    // 20:30 UTC is half past one of the next day in Almaty.
    ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-03-19T20:30:00Z")));

    assertThat(clock.instant()).isEqualTo("2026-03-19T20:30:00Z");
    assertThat(LocalDate.now(clock)).isEqualTo("2026-03-20");
    assertThat(LocalDate.now(clock.withZone(ZoneOffset.UTC))).isEqualTo("2026-03-19");
  }
}
