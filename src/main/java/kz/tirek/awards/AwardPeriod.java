package kz.tirek.awards;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Money;

/**
 * What is due in a range of dates, both inclusive: a month's amount, or the whole of a one-off sum.
 *
 * @param until null where no end is known
 * @param gross KZT before the pension contribution
 * @param pension KZT withheld for the pension fund
 * @param reason why this amount is due from then on ({@code law.PeriodReason})
 */
public record AwardPeriod(
    LocalDate from, LocalDate until, Money gross, Money pension, String reason) {
  public Money net() {
    return gross.minus(pension);
  }

  /** What of these periods lies on or after a day. */
  public static List<AwardPeriod> startingOn(LocalDate first, List<AwardPeriod> periods) {
    return periods.stream()
        .filter(period -> !period.endsBefore(first))
        .map(
            period ->
                period.from().isBefore(first) ? period.between(first, period.until()) : period)
        .toList();
  }

  /** What of these periods lies on or before a day. */
  public static List<AwardPeriod> endingOn(LocalDate last, List<AwardPeriod> periods) {
    return periods.stream()
        .filter(period -> !period.from().isAfter(last))
        .map(
            period ->
                period.endsBefore(last.plusDays(1)) ? period : period.between(period.from(), last))
        .toList();
  }

  boolean endsBefore(LocalDate day) {
    return until != null && until.isBefore(day);
  }

  AwardPeriod between(LocalDate first, LocalDate last) {
    return new AwardPeriod(first, last, gross, pension, reason);
  }
}
