package kz.tirek.deadlines;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One year of the calendar; a slip of the pen in the table is refused when it is read.
 *
 * @param settledBy what would turn an assumption into a fact; only of an assumption
 * @param off days off; one on a weekend stands there only because somebody would look for its move
 * @param working weekend days worked by decree
 */
record CalendarYear(
    int year, ParameterStatus status, String settledBy, List<Day> off, List<Day> working) {

  /**
   * @param act key among the acts of the table
   */
  record Day(LocalDate date, String act, String reason) {}

  CalendarYear {
    Set<LocalDate> seen = new HashSet<>();
    Stream.concat(off.stream(), working.stream())
        .forEach(
            day -> {
              require(day.date.getYear() == year, day, "is not in the year it is listed under");
              require(seen.add(day.date), day, "is listed twice");
            });
    working.forEach(
        day -> require(CalendarTable.isWeekend(day.date), day, "is a working day anyhow"));
    if ((status == ParameterStatus.ASSUMPTION) != (settledBy != null)) {
      throw new IllegalStateException(year + ": an assumption says what would settle it");
    }
  }

  boolean isOff(LocalDate date) {
    return contains(off, date);
  }

  boolean isWorkedWeekend(LocalDate date) {
    return contains(working, date);
  }

  void requireActs(Set<String> acts) {
    Stream.concat(off.stream(), working.stream())
        .forEach(day -> require(acts.contains(day.act), day, "cites an act that is not listed"));
  }

  private static boolean contains(List<Day> days, LocalDate date) {
    return days.stream().anyMatch(day -> day.date.equals(date));
  }

  private static void require(boolean holds, Day day, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(
          CalendarTable.RESOURCE + ": " + day.date + " (" + day.reason + ") " + otherwise);
    }
  }
}
