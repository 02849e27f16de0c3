package kz.tirek.engine;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import kz.tirek.common.Conflict;
import kz.tirek.common.InvalidInput;
import kz.tirek.deadlines.WorkingDays;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves the program's time in a demonstration: forward only, for every node, across restarts.
 * Outside the demo profile it does not exist.
 */
@Component
@Profile("demo")
public class DemoClock {
  /** Deadlines reach so far beyond the present day at most. */
  private static final int MONTHS_AHEAD = 3;

  private final JdbcClient database;
  private final DemoClockNode node;
  private final ProgramClock clock;
  private final WorkingDays workingDays;

  DemoClock(JdbcClient database, DemoClockNode node, ProgramClock clock, WorkingDays workingDays) {
    this.workingDays = workingDays;
    this.database = database;
    this.node = node;
    this.clock = clock;
  }

  /**
   * @param by a period or a duration that leads forward, counted on the calendar of Almaty
   * @return the new time
   */
  public ZonedDateTime advance(TemporalAmount by) {
    database
        .sql(
            """
            INSERT INTO program_clock (offset_seconds) VALUES (:seconds)
            ON CONFLICT (single)
              DO UPDATE SET offset_seconds = program_clock.offset_seconds + excluded.offset_seconds
            """)
        .param("seconds", forward(by).toSeconds())
        .update();
    return follow();
  }

  /**
   * Begins a new demonstration in the past, so that it may live through some days before anybody
   * looks at it.
   *
   * @throws Conflict when the time was ever moved
   */
  public ZonedDateTime startBehind(Period by) {
    ZonedDateTime now = ZonedDateTime.now(clock);
    Duration behind = Duration.between(now.minus(by), now);
    int started =
        database
            .sql(
                """
                INSERT INTO program_clock (offset_seconds) VALUES (:seconds)
                ON CONFLICT (single) DO NOTHING
                """)
            .param("seconds", behind.negated().toSeconds())
            .update();
    if (started == 0) {
      throw new Conflict("CLOCK_ALREADY_MOVED", "The time of this demonstration was moved before");
    }
    return follow();
  }

  /** Ends a start in the past: forward to the real time; nothing when it is reached already. */
  public ZonedDateTime catchUp() {
    database.sql("UPDATE program_clock SET offset_seconds = 0 WHERE offset_seconds < 0").update();
    return follow();
  }

  private ZonedDateTime follow() {
    node.follow();
    return ZonedDateTime.now(clock);
  }

  private Duration forward(TemporalAmount by) {
    ZonedDateTime now = ZonedDateTime.now(clock);
    try {
      Duration forward = Duration.between(now, now.plus(by));
      if (now.plus(by).toLocalDate().isAfter(workingDays.lastDay().minusMonths(MONTHS_AHEAD))) {
        throw new InvalidInput(
            "advance",
            "PERIOD_TOO_LONG",
            "The working days are known until " + workingDays.lastDay() + " only");
      }
      if (forward.compareTo(Duration.ofSeconds(1)) >= 0) {
        return forward;
      }
    } catch (DateTimeException | ArithmeticException beyondAllCalendars) {
      throw new InvalidInput("advance", "PERIOD_TOO_LONG", by + " leads beyond the calendar");
    }
    throw new InvalidInput("advance", "PERIOD_NOT_FORWARD", "Time moves forward only, not " + by);
  }
}
