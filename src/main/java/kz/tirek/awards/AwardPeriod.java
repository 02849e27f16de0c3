package kz.tirek.awards;

import java.time.LocalDate;
import kz.tirek.common.Money;

/**
 * What is due in a range of dates, both inclusive: a month's amount, or the whole of a one-off sum.
 *
 * @param gross KZT before the pension contribution
 * @param pension KZT withheld for the pension fund
 */
public record AwardPeriod(
    LocalDate from, LocalDate until, Money gross, Money pension, String reason) {
  public Money net() {
    return gross.minus(pension);
  }
}
