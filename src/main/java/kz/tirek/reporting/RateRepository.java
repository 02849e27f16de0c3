package kz.tirek.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import kz.tirek.deadlines.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what indicators are made of, and participants. */
@Repository
class RateRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  RateRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Rates of one payment, branch and channel. */
  record Group(PaymentKind payment, String region, String channel, Rates rates) {}

  List<Group> groups(ReportDays days, Set<Region> branches) {
    return jdbc.sql(
            """
            WITH entry AS (
              SELECT payment, region, channel, 1 AS applications, 0 AS assigned, 0 AS refused,
                0 AS automatic, 0 AS timely, 0 AS overdue, 0 AS hearings
              FROM report_application WHERE registered_at >= :from AND registered_at < :until
              UNION ALL
              SELECT payment, region, channel, 0, (kind = 'ASSIGN')::integer,
                (kind = 'REFUSE')::integer, automatic::integer,
                ((made_at AT TIME ZONE 'Asia/Almaty')::date <= due_on)::integer, 0, 0
              FROM report_decision WHERE made_at >= :from AND made_at < :until
              UNION ALL
              SELECT payment, region, channel, 0, 0, 0, 0, 0, 1, 0
              FROM report_application
              WHERE due_on BETWEEN :first AND :last AND due_on < :today
                AND status NOT IN ('ASSIGNED', 'REFUSED', 'WITHDRAWN')
              UNION ALL
              SELECT payment, region, channel, 0, 0, 0, 0, 0, 0, 1
              FROM report_hearing WHERE notified_at >= :from AND notified_at < :until
            )
            SELECT payment, region, channel, sum(applications) AS applications,
              sum(applications) FILTER (WHERE channel <> 'CORPORATION') AS electronic,
              sum(assigned) AS assigned, sum(refused) AS refused, sum(automatic) AS automatic,
              sum(timely) AS timely, sum(overdue) AS overdue, sum(hearings) AS hearings
            FROM entry WHERE region = ANY(:regions)
            GROUP BY payment, region, channel
            """)
        .param("from", start(days.from()))
        .param("until", start(days.to().plusDays(1)))
        .param("first", days.from())
        .param("last", days.to())
        .param("today", LocalDate.now(clock))
        .param("regions", branches.stream().map(Region::code).toArray(String[]::new))
        .query(
            (row, i) ->
                new Group(
                    PaymentKind.valueOf(row.getString("payment")),
                    row.getString("region"),
                    row.getString("channel"),
                    Rates.of(
                        row.getLong("applications"),
                        row.getLong("electronic"),
                        row.getLong("assigned"),
                        row.getLong("refused"),
                        row.getLong("automatic"),
                        row.getLong("timely"),
                        row.getLong("overdue"),
                        row.getLong("hearings"))))
        .list();
  }

  /**
   * People for whom a contribution came in the twelve months up to a day. It comes in the month
   * after its own, or later: one of an earlier year is looked for, too.
   */
  long participants(LocalDate day) {
    return jdbc.sql(
            """
            SELECT count(DISTINCT iin) FROM report_participation
            WHERE received_on > :yearBefore AND received_on <= :day
              AND period > :twoYearsBefore AND period <= :day
            """)
        .param("day", day)
        .param("yearBefore", day.minusYears(1))
        .param("twoYearsBefore", day.minusYears(2))
        .query(Long.class)
        .single();
  }

  private static OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay(WorkingDays.ZONE).toOffsetDateTime();
  }
}
