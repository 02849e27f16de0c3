package kz.tirek.deadlines;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The day of each month on which the regular monthly payments leave the Fund's account, from the
 * dated table {@code calendar/payment-day.yaml}.
 */
public final class PaymentDays {
  private static final String RESOURCE = "calendar/payment-day.yaml";

  private final WorkingDays calendar;
  private final DatedRules<Rule> rules;

  /**
   * @param day of the month, 1 to 28
   */
  private record Rule(
      LocalDate from, String source, ParameterStatus status, String settledBy, int day) {}

  private PaymentDays(WorkingDays calendar, DatedRules<Rule> rules) {
    this.calendar = calendar;
    this.rules = rules;
  }

  public static PaymentDays load(WorkingDays calendar) {
    return new PaymentDays(
        calendar, DatedRules.load(RESOURCE, Rule.class, Rule::from, "NO_PAYMENT_DAY"));
  }

  /**
   * The payment day that falls into the month, or the next working day when it is a day off.
   *
   * @param month since January 2005, within the years of the working-day calendar
   */
  public LocalDate of(YearMonth month) {
    LocalDate day = month.atDay(rules.inForceOn(month.atDay(1)).day);
    return calendar.isWorkingDay(day) ? day : calendar.plus(day, 1);
  }
}
