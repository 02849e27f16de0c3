package kz.tirek.deadlines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The working days of Kazakhstan, five-day week, from the dated table {@code calendar/kz.yaml}. A
 * date outside the years of the table is refused: better no deadline than one that forgot a
 * holiday.
 */
public final class WorkingDays {
  /** The one time zone of the Fund and of every node. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

  /** A deadline ends with its day: the portal takes documents until midnight. */
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private final CalendarTable table;

  private WorkingDays(CalendarTable table) {
    this.table = table;
  }

  public static WorkingDays load() {
    return new WorkingDays(CalendarTable.load());
  }

  public boolean isWorkingDay(LocalDate date) {
    return table.isWorkingDay(date);
  }

  /** Last day that can be counted to. */
  public LocalDate lastDay() {
    return table.lastDay();
  }

  /**
   * The last day of a period of working days counted from the day after {@code from}.
   *
   * @param workingDays at least 0; 0 is the day itself, working or not
   */
  public LocalDate plus(LocalDate from, int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("Working days are counted forward, not " + workingDays);
    }
    LocalDate day = from;
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /** The last second, in Almaty, of the last day of a period that begins at {@code from}. */
  public ZonedDateTime plus(ZonedDateTime from, int workingDays) {
    return plus(from.withZoneSameInstant(ZONE).toLocalDate(), workingDays)
        .atTime(END_OF_DAY)
        .atZone(ZONE);
  }

  /** The end of a period that begins at {@code from}: at its time of the last day, in Almaty. */
  public ZonedDateTime plus(ZonedDateTime from, WorkingDayPeriod period) {
    ZonedDateTime end = plus(from, period.days());
    return period.at() == null ? end : end.with(period.at());
  }

  /**
   * Working days after {@code from} up to and including {@code to}: {@code between(d, plus(d, n))}
   * is n. Negative when {@code to} lies before {@code from}.
   */
  public int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
  }
}
