package kz.tirek.cases;

import java.time.LocalDate;
import kz.tirek.common.Money;

/**
 * What a determination makes of a living award, as notices tell it.
 *
 * @param ground code of the event or of the law's reason, as in {@code ground.*} of the messages
 * @param effectiveOn first day it holds; of a termination the first day that is not paid
 * @param net KZT a month after the pension contribution; null where nothing is paid any more
 * @param until last day paid, inclusive; null where no end is known
 * @param arrears KZT to be paid later for the past, 0 where nothing
 * @param overpaid KZT paid too much in the past, 0 where nothing
 */
public record DeterminationFacts(
    Kind kind,
    String ground,
    LocalDate effectiveOn,
    Money net,
    LocalDate until,
    Money arrears,
    Money overpaid) {

  /** What is determined. */
  public enum Kind {
    ASSIGN,
    SUSPEND,
    RESUME,
    RECALCULATE,
    TERMINATE,
    EXTEND
  }
}
