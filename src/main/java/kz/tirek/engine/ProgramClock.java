package kz.tirek.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import kz.tirek.deadlines.WorkingDays;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/**
 * The one clock of the program, in Almaty time. It follows the engine's own, so that a test or the
 * demo that moves one moves timers, deadlines and dates of decisions together.
 */
@Component
public final class ProgramClock extends Clock {
  private final ZoneId zone;

  public ProgramClock() {
    this(WorkingDays.ZONE);
  }

  private ProgramClock(ZoneId zone) {
    this.zone = zone;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new ProgramClock(other);
  }

  @Override
  public Instant instant() {
    return ClockUtil.getCurrentTime().toInstant();
  }
}
