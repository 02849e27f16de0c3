package kz.tirek.deadlines;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Impossible;

/** The limits of a refund of contributions, as in force on the day they start (domain.md §6). */
public final class RefundLimits {
  private static final String RESOURCE = "calendar/refund-deadlines.yaml";

  private final WorkingDays calendar;
  private final List<Limits> dated;

  /** All in working days. */
  private record Limits(
      LocalDate from,
      String source,
      ParameterStatus status,
      String settledBy,
      int corporation,
      int fund,
      int payOut) {}

  private RefundLimits(WorkingDays calendar, List<Limits> dated) {
    this.calendar = calendar;
    this.dated = dated;
  }

  public static RefundLimits load(WorkingDays calendar) {
    return new RefundLimits(calendar, DatedYaml.readList(RESOURCE, Limits.class));
  }

  /** Last day, inclusive, for the State Corporation to hand over what came on that day. */
  public LocalDate corporationDueOn(LocalDate appliedOn) {
    return calendar.plus(appliedOn, inForceOn(appliedOn).corporation);
  }

  /** Last day, inclusive, for the Fund to decide what it registered on that day. */
  public LocalDate fundDueOn(LocalDate registeredOn) {
    return calendar.plus(registeredOn, inForceOn(registeredOn).fund);
  }

  /** Last day, inclusive, to pay what was decided on that day. */
  public LocalDate payOutDueOn(LocalDate decidedOn) {
    return calendar.plus(decidedOn, inForceOn(decidedOn).payOut);
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
