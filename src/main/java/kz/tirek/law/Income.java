package kz.tirek.law;

import java.time.YearMonth;
import kz.tirek.common.Money;

/**
 * The average monthly income over a window of months, both ends inclusive.
 *
 * @param contributions how many contributions count
 * @param payers how many different payers they came from
 * @param average KZT a month, exact
 */
record Income(YearMonth first, YearMonth last, int contributions, int payers, Fraction average) {
  Income cappedAt(Fraction cap) {
    return new Income(first, last, contributions, payers, average.min(cap));
  }

  /** To the tiyn, for readers: the calculation goes on with the exact average. */
  Money shown() {
    return average.shown();
  }
}
