package kz.tirek.deadlines;

import java.time.LocalDate;

/** The limits of a refund of contributions, as in force on the day they start (domain.md §6). */
public final class RefundLimits {
  private static final String RESOURCE = "calendar/refund-deadlines.yaml";

  private final WorkingDays calendar;
  private final DatedRules<Limits> rules;

  /** All in working days. */
  private record Limits(
      LocalDate from,
      String source,
      ParameterStatus status,
      String settledBy,
      int corporation,
      int fund,
      int payOut) {}

  private RefundLimits(WorkingDays calendar, DatedRules<Limits> rules) {
    this.calendar = calendar;
    this.rules = rules;
  }

  public static RefundLimits load(WorkingDays calendar) {
    return new RefundLimits(
        calendar, DatedRules.load(RESOURCE, Limits.class, Limits::from, "NO_STATUTORY_LIMIT"));
  }

  /** Last day, inclusive, for the State Corporation to hand over what came on that day. */
  public LocalDate corporationDueOn(LocalDate appliedOn) {
    return calendar.plus(appliedOn, rules.inForceOn(appliedOn).corporation);
  }

  /** Last day, inclusive, for the Fund to decide what it registered on that day. */
  public LocalDate fundDueOn(LocalDate registeredOn) {
    return calendar.plus(registeredOn, rules.inForceOn(registeredOn).fund);
  }

  /** Last day, inclusive, to pay what was decided on that day. */
  public LocalDate payOutDueOn(LocalDate decidedOn) {
    return calendar.plus(decidedOn, rules.inForceOn(decidedOn).payOut);
  }
}
