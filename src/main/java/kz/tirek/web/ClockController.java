package kz.tirek.web;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAmount;
import kz.tirek.common.InvalidInput;
import kz.tirek.engine.DemoClock;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Moves the time of a demonstration (api.md "Running it"); outside it there is no such address. */
@RestController
@Profile("demo")
class ClockController {
  private final DemoClock clock;

  ClockController(DemoClock clock) {
    this.clock = clock;
  }

  /**
   * @param advance ISO 8601: {@code P3M}, {@code P10D}, {@code PT6H}
   */
  record Move(String advance) {}

  record Now(OffsetDateTime now) {}

  @PostMapping("/api/v1/clock")
  Now advance(@RequestBody Move move) {
    return new Now(clock.advance(period(move.advance())).toOffsetDateTime());
  }

  private static TemporalAmount period(String advance) {
    if (advance == null) {
      throw new InvalidInput("advance", "REQUIRED", "Say by how much, for example P3M");
    }
    try {
      return advance.contains("T") ? Duration.parse(advance) : Period.parse(advance);
    } catch (DateTimeParseException e) {
      throw new InvalidInput(
          "advance", "PERIOD_INVALID", "'" + advance + "' is not a period such as P3M or PT6H");
    }
  }
}
