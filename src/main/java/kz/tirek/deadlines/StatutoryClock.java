package kz.tirek.deadlines;

import java.time.LocalDate;

/**
 * The clock the law sets on the assignment of one payment.
 *
 * @param registeredOn registration with all documents, or consent to a proactive offer
 * @param warnsFrom first day on which the end is near, inclusive
 * @param dueOn last day to decide, inclusive
 */
public record StatutoryClock(LocalDate registeredOn, LocalDate warnsFrom, LocalDate dueOn) {

  public enum State {
    OK,
    WARNING,
    PASSED
  }

  public State on(LocalDate today) {
    if (today.isAfter(dueOn)) {
      return State.PASSED;
    }
    return today.isBefore(warnsFrom) ? State.OK : State.WARNING;
  }
}
