package kz.tirek.deadlines;

import java.time.LocalDate;
import java.util.Map;
import kz.tirek.common.PaymentKind;

/** Starts the clocks of the law, with the limits in force on the day they start (domain.md §3). */
public final class StatutoryLimits {
  private static final String RESOURCE = "calendar/statutory-deadlines.yaml";

  private final WorkingDays calendar;
  private final DatedRules<Limits> rules;

  /** All in working days. */
  private record Limits(
      LocalDate from,
      String source,
      ParameterStatus status,
      int branch,
      Map<PaymentKind, Integer> total,
      Warning warning) {}

  private record Warning(int days, ParameterStatus status, String settledBy) {}

  private StatutoryLimits(WorkingDays calendar, DatedRules<Limits> rules) {
    this.calendar = calendar;
    this.rules = rules;
  }

  public static StatutoryLimits load(WorkingDays calendar) {
    return new StatutoryLimits(
        calendar, DatedRules.load(RESOURCE, Limits.class, Limits::from, "NO_STATUTORY_LIMIT"));
  }

  /** The clock of the whole assignment: 6 working days after a job loss, 8 otherwise. */
  public StatutoryClock start(PaymentKind payment, LocalDate registeredOn) {
    Limits limits = rules.inForceOn(registeredOn);
    int total = limits.total.get(payment);
    return new StatutoryClock(
        registeredOn,
        calendar.plus(registeredOn, total - limits.warning.days),
        calendar.plus(registeredOn, total));
  }

  /** Last day, inclusive, of the branch that received the case layout on {@code receivedOn}. */
  public LocalDate branchDueOn(LocalDate receivedOn) {
    return calendar.plus(receivedOn, rules.inForceOn(receivedOn).branch);
  }
}
