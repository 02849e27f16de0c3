package kz.tirek.law;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Money;

/**
 * What is due where there is a right.
 *
 * @param periods at least one, in order of time
 * @param until last day paid for by the law of the risk date, inclusive; null where no end is known
 */
record Grant(List<Period> periods, LocalDate until) {
  LocalDate from() {
    return periods.get(0).from();
  }

  Money gross() {
    return periods.get(0).gross();
  }

  Money pension() {
    return periods.get(0).pension();
  }
}
