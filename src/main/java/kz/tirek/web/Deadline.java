package kz.tirek.web;

import java.time.Clock;
import java.time.LocalDate;
import kz.tirek.cases.Application;
import kz.tirek.deadlines.StatutoryClock;
import kz.tirek.deadlines.WorkingDays;
import org.springframework.stereotype.Component;

/**
 * The statutory clock of a case as pages show it.
 *
 * @param daysLeft working days until the last day, 0 on it; days gone by once it has passed
 * @param running false once the case is decided
 */
record Deadline(LocalDate dueOn, StatutoryClock.State state, int daysLeft, boolean running) {

  /** Reads it against today. */
  @Component
  static class Reader {
    private final WorkingDays workingDays;
    private final Clock clock;

    Reader(WorkingDays workingDays, Clock clock) {
      this.workingDays = workingDays;
      this.clock = clock;
    }

    Deadline of(Application application) {
      LocalDate today = LocalDate.now(clock);
      LocalDate dueOn = application.clock().dueOn();
      return new Deadline(
          dueOn,
          application.clock().on(today),
          today.isAfter(dueOn)
              ? workingDays.between(dueOn, today)
              : workingDays.between(today, dueOn),
          application.status().isOpen());
    }
  }
}
