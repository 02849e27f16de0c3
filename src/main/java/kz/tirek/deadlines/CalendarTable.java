package kz.tirek.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import kz.tirek.common.Impossible;

/** The exceptions to the five-day week by year, as {@value #RESOURCE} gives them. */
final class CalendarTable {
  static final String RESOURCE = "calendar/kz.yaml";

  private final NavigableMap<Integer, CalendarYear> years = new TreeMap<>();

  private record Content(Map<String, String> acts, List<CalendarYear> years) {}

  static CalendarTable load() {
    Content content = DatedYaml.read(RESOURCE, Content.class);
    CalendarTable table = new CalendarTable();
    for (CalendarYear year : content.years()) {
      year.requireActs(content.acts().keySet());
      table.years.put(year.year(), year);
    }
    return table;
  }

  boolean isWorkingDay(LocalDate date) {
    CalendarYear year = year(date);
    return isWeekend(date) ? year.isWorkedWeekend(date) : !year.isOff(date);
  }

  CalendarYear year(LocalDate date) {
    CalendarYear year = years.get(date.getYear());
    if (year == null) {
      throw new Impossible(
          "OUTSIDE_WORKING_CALENDAR",
          "%s is outside the working-day calendar %s, which covers %d to %d"
              .formatted(date, RESOURCE, years.firstKey(), years.lastKey()));
    }
    return year;
  }

  /** Last day that the calendar knows. */
  LocalDate lastDay() {
    return LocalDate.of(years.lastKey(), 12, 31);
  }

  static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }
}
