package kz.tirek.awards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is due: the entitlement without the days on which the award stands still, up to its end. A
 * one-off sum is due as a whole or not at all.
 *
 * @param stoppedFrom first day no longer paid, or null
 */
record Timeline(
    List<AwardPeriod> entitlement,
    List<Suspension> suspensions,
    LocalDate stoppedFrom,
    boolean oneOff) {

  List<AwardPeriod> due() {
    List<AwardPeriod> due = stopped(entitlement);
    if (oneOff) {
      return due;
    }
    for (Suspension suspension : suspensions) {
      if (suspension.isOpen()) {
        due = without(due, suspension.from(), null);
      } else if (suspension.lostBefore() != null) {
        due = without(due, suspension.from(), suspension.lostBefore().minusDays(1));
      }
    }
    return due;
  }

  private List<AwardPeriod> stopped(List<AwardPeriod> periods) {
    if (stoppedFrom == null || oneOff && stoppedFrom.isAfter(entitlement.get(0).from())) {
      return periods;
    }
    return without(periods, stoppedFrom, null);
  }

  /**
   * @param last inclusive; null for all days from {@code first}
   */
  private static List<AwardPeriod> without(
      List<AwardPeriod> periods, LocalDate first, LocalDate last) {
    List<AwardPeriod> left = new ArrayList<>();
    for (AwardPeriod period : periods) {
      if (period.endsBefore(first) || last != null && period.from().isAfter(last)) {
        left.add(period);
        continue;
      }
      if (period.from().isBefore(first)) {
        left.add(period.between(period.from(), first.minusDays(1)));
      }
      if (last != null && !period.endsBefore(last.plusDays(1))) {
        left.add(period.between(last.plusDays(1), period.until()));
      }
    }
    return left;
  }
}
