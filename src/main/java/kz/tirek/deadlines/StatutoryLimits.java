package kz.tirek.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tirek.common.Impossible;
import kz.tirek.common.PaymentKind;

/** Starts the clocks of the law, with the limits in force on the day they start (domain.md §3). */
public final class StatutoryLimits {
  private static final String RESOURCE = "calendar/statutory-deadlines.yaml";

  private final WorkingDays calendar;
  private final List<Limits> dated;

  /** All in working days. */
  private record Limits(
      LocalDate from,
      String source,
      ParameterStatus status,
      int branch,
      Map<PaymentKind, Integer> total,
      Warning warning) {}

  private record Warning(int days, ParameterStatus status, String settledBy) {}

  private StatutoryLimits(WorkingDays calendar, List<Limits> dated) {
    this.calendar = calendar;
    this.dated = dated;
  }

  public static StatutoryLimits load(WorkingDays calendar) {
    return new StatutoryLimits(calendar, DatedYaml.readList(RESOURCE, Limits.class));
  }

  /** The clock of the whole assignment: 6 working days after a job loss, 8 otherwise. */
  public StatutoryClock start(PaymentKind payment, LocalDate registeredOn) {
    Limits limits = inForceOn(registeredOn);
    int total = limits.total.get(payment);
    return new StatutoryClock(
        registeredOn,
        calendar.plus(registeredOn, total - limits.warning.days),
        calendar.plus(registeredOn, total));
  }

  /** Last day, inclusive, of the branch that received the case layout on {@code receivedOn}. */
  public LocalDate branchDueOn(LocalDate receivedOn) {
    return calendar.plus(receivedOn, inForceOn(receivedOn).branch);
  }

  private Limits inForceOn(LocalDate day) {
    return dated.stream()
        .filter(limits -> !limits.from.isAfter(day))
        .reduce((earlier, later) -> later)
        .orElseThrow(
            () ->
                new Impossible(
                    "NO_STATUTORY_LIMIT", day + " is before the first limits of " + RESOURCE));
  }
}
