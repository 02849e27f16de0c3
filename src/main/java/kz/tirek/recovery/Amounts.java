package kz.tirek.recovery;

import java.math.BigDecimal;
import kz.tirek.cases.Entered;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Money;

/** Amounts and shares as forms send them. */
final class Amounts {
  private Amounts() {}

  /**
   * @throws InvalidInput where it is no positive amount with at most two decimals
   */
  static Money required(Entered entered, String field) {
    Money amount;
    try {
      amount = new Money(number(entered, field));
    } catch (ArithmeticException e) {
      throw new InvalidInput(field, "NOT_AN_AMOUNT", "An amount has two decimals at most");
    }
    if (!amount.isPositive()) {
      throw new InvalidInput(field, "NOT_POSITIVE", "An amount must be more than nothing");
    }
    return amount;
  }

  static BigDecimal number(Entered entered, String field) {
    try {
      return new BigDecimal(entered.requiredText(field, "Please enter a number"));
    } catch (NumberFormatException e) {
      throw new InvalidInput(field, "NOT_A_NUMBER", "Must be a number, like 1500.00");
    }
  }
}
