package kz.tirek.law;

import java.time.LocalDate;
import java.util.List;

/**
 * A range of days with one exact amount in KZT, before rounding and indexation.
 *
 * @param until inclusive; null where no end is known
 */
record Stretch(
    LocalDate from,
    LocalDate until,
    Fraction amount,
    PeriodReason reason,
    Phrase how,
    List<Provision> used) {

  Stretch endingOn(LocalDate day) {
    return new Stretch(from, day, amount, reason, how, used);
  }
}
