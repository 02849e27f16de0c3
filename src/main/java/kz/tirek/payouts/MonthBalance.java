package kz.tirek.payouts;

import java.time.YearMonth;
import kz.tirek.common.Money;

/**
 * What is due for a month against what was ordered for it and not found overpaid, KZT.
 *
 * @param gross due minus ordered: positive is still to be paid, negative was paid too much
 * @param pension the part of it that goes to the pension fund
 */
public record MonthBalance(YearMonth month, Money gross, Money pension) {
  boolean isPayable() {
    return gross.isPositive() && pension.compareTo(gross) < 0 && !isNegative(pension);
  }

  boolean isOverpaid() {
    return isNegative(gross);
  }

  MonthBalance negated() {
    return new MonthBalance(month, Money.ZERO.minus(gross), Money.ZERO.minus(pension));
  }

  private static boolean isNegative(Money amount) {
    return amount.value().signum() < 0;
  }
}
