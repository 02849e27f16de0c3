package kz.tirek.reporting;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import kz.tirek.common.InvalidInput;

/** Days, both inclusive, asked for as dates or as months. */
record ReportDays(LocalDate from, LocalDate to) {

  /**
   * @param from a date, or a month from its first day on
   * @param to a date, or a month to its last day
   * @throws InvalidInput with code {@code UNREADABLE_VALUE}, or those of {@link ReportPeriod#check}
   */
  static ReportDays of(String from, String to, Clock clock) {
    LocalDate first = isMonth(from) ? month("from", from).atDay(1) : day("from", from);
    LocalDate last = isMonth(to) ? month("to", to).atEndOfMonth() : day("to", to);
    ReportPeriod.check(YearMonth.from(first), YearMonth.from(last), clock);
    if (first.isAfter(last)) {
      throw new InvalidInput("from", "PERIOD_BACKWARDS", "The first day is after the last");
    }
    return new ReportDays(first, last);
  }

  private static boolean isMonth(String text) {
    return text.length() == "2026-01".length();
  }

  private static YearMonth month(String field, String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw unreadable(field);
    }
  }

  private static LocalDate day(String field, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw unreadable(field);
    }
  }

  private static InvalidInput unreadable(String field) {
    return new InvalidInput(
        field,
        "UNREADABLE_VALUE",
        "This value must be a month such as 2023-03 or a date such as 2023-03-15");
  }
}
