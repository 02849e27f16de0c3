package kz.tirek.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.tirek.common.Region;
import kz.tirek.deadlines.StatutoryClock;
import kz.tirek.deadlines.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How many cases there are, of all branches together. */
@Service
public class CaseCounts {
  private final JdbcClient jdbc;

  private final Clock clock;

  CaseCounts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** How many cases of a branch passed their deadline in a month. */
  public record Breaches(Region branch, YearMonth month, long count) {}

  /** Open cases by the state of their statutory clock today; every state. */
  public Map<StatutoryClock.State, Long> openByDeadline() {
    Map<StatutoryClock.State, Long> counts = new EnumMap<>(StatutoryClock.State.class);
    for (StatutoryClock.State state : StatutoryClock.State.values()) {
      counts.put(state, 0L);
    }
    jdbc.sql(
            """
            SELECT CASE WHEN due_on < :today THEN 'PASSED' WHEN warns_from <= :today THEN 'WARNING'
                   ELSE 'OK' END AS state, count(*)
            FROM application WHERE status NOT IN ('ASSIGNED', 'REFUSED', 'WITHDRAWN') GROUP BY 1
            """)
        .param("today", LocalDate.now(clock))
        .query(
            (row, number) ->
                counts.put(StatutoryClock.State.valueOf(row.getString(1)), row.getLong(2)))
        .list();
    return counts;
  }

  /** Since the first of that month, the latest month first. */
  public List<Breaches> breachesSince(YearMonth first) {
    return jdbc.sql(
            """
            SELECT a.region, to_char(l.raised_at AT TIME ZONE :zone, 'YYYY-MM') AS month, count(*)
            FROM case_alert l JOIN application a ON a.number = l.case_number
            WHERE l.kind = 'DEADLINE_PASSED' AND l.raised_at >= :from
            GROUP BY 1, 2 ORDER BY 2 DESC, 1
            """)
        .param("zone", WorkingDays.ZONE.getId())
        .param("from", first.atDay(1).atStartOfDay(WorkingDays.ZONE).toOffsetDateTime())
        .query(
            (row, number) ->
                new Breaches(
                    Region.ofCode(row.getString(1)),
                    YearMonth.parse(row.getString(2)),
                    row.getLong(3)))
        .list();
  }

  /** Every status, also those no case is in. */
  public Map<CaseStatus, Long> byStatus() {
    Map<CaseStatus, Long> counts = new EnumMap<>(CaseStatus.class);
    for (CaseStatus status : CaseStatus.values()) {
      counts.put(status, 0L);
    }
    jdbc.sql("SELECT status, count(*) FROM application GROUP BY status")
        .query((row, number) -> counts.put(CaseStatus.valueOf(row.getString(1)), row.getLong(2)))
        .list();
    return counts;
  }
}
