package kz.tirek.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Region;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Statistics by month (domain.md §9): recipients, new assignments, sums, averages. */
@Service
public class Statistics {
  /** The Fund began in 2005. */
  public static final YearMonth FIRST_MONTH = YearMonth.of(2005, 1);

  /** What was booked in the last second of a month may be written in the first of the next. */
  private static final int DAYS_OF_GRACE = 1;

  private final CellRepository cells;
  private final Clock clock;

  Statistics(CellRepository cells, Clock clock) {
    this.cells = cells;
    this.clock = clock;
  }

  /**
   * @param month the field is named {@code month} in what is thrown
   * @throws InvalidInput see {@link #of(YearMonth, YearMonth, Set)}
   */
  @Transactional
  public MonthlyStatistics of(YearMonth month, Set<Region> branches) {
    ReportPeriod.check("month", month, clock);
    return of(month, month, branches);
  }

  /**
   * Months from 2005, both inclusive, at most 24; the running month as far as it has come.
   *
   * @param branches whose payments are counted
   * @throws InvalidInput with code {@code MONTH_TOO_EARLY}, {@code MONTH_IN_FUTURE}, {@code
   *     PERIOD_BACKWARDS} or {@code PERIOD_TOO_LONG}
   */
  @Transactional
  public MonthlyStatistics of(YearMonth from, YearMonth to, Set<Region> branches) {
    ReportPeriod.check(from, to, clock);
    List<YearMonth> months =
        Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1)).toList();
    Set<YearMonth> kept = cells.kept(from, to);
    List<Cell> counted = new ArrayList<>();
    for (YearMonth month : months) {
      if (!isOver(month)) {
        counted.addAll(cells.counted(month));
      } else if (!kept.contains(month)) {
        cells.keep(month);
      }
    }
    counted.addAll(cells.read(from, to));
    CellSums sums = new CellSums(counted, branches);
    return new MonthlyStatistics(
        from,
        to,
        branches.stream().sorted().toList(),
        months.stream().map(month -> sums.of(month, isOver(month))).toList());
  }

  /** The last month that is over. */
  public YearMonth lastMonth() {
    YearMonth now = YearMonth.from(LocalDate.now(clock));
    return isOver(now.minusMonths(1)) ? now.minusMonths(1) : now.minusMonths(2);
  }

  private boolean isOver(YearMonth month) {
    return LocalDate.now(clock).isAfter(month.atEndOfMonth().plusDays(DAYS_OF_GRACE));
  }
}
