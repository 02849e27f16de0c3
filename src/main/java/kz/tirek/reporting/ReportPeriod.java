package kz.tirek.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import kz.tirek.common.InvalidInput;

/** What months may be asked for. */
final class ReportPeriod {
  private static final int MOST_MONTHS = 24;

  private ReportPeriod() {}

  /**
   * @throws InvalidInput with code {@code MONTH_TOO_EARLY}, {@code MONTH_IN_FUTURE}, {@code
   *     PERIOD_BACKWARDS} or {@code PERIOD_TOO_LONG} of the field {@code from} or {@code to}
   */
  static void check(YearMonth from, YearMonth to, Clock clock) {
    check("from", from, clock);
    check("to", to, clock);
    if (from.isAfter(to)) {
      throw new InvalidInput("from", "PERIOD_BACKWARDS", "The first month is after the last");
    }
    if (!from.plusMonths(MOST_MONTHS).isAfter(to)) {
      throw new InvalidInput("to", "PERIOD_TOO_LONG", "At most 24 months can be asked for at once");
    }
  }

  /** One month, by the name the caller knows it under. */
  static void check(String field, YearMonth month, Clock clock) {
    if (month.isBefore(Statistics.FIRST_MONTH)) {
      throw new InvalidInput(field, "MONTH_TOO_EARLY", "There are months from 2005-01");
    }
    if (month.isAfter(YearMonth.from(LocalDate.now(clock)))) {
      throw new InvalidInput(field, "MONTH_IN_FUTURE", "This month has not come yet");
    }
  }
}
