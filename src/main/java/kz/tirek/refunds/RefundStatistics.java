package kz.tirek.refunds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.tirek.common.Money;
import kz.tirek.common.Region;
import kz.tirek.deadlines.WorkingDays;
import kz.tirek.refunds.RefundReport.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts refunds in one pass, for every grouping at once. */
@Repository
class RefundStatistics {
  private static final String GROUPS =
      """
      WITH application AS (
        SELECT date_trunc('month', r.registered_at AT TIME ZONE 'Asia/Almaty')::date AS month,
          r.region, r.reason, r.number, r.status, i.iin, i.position, i.amount,
          r.decided_at IS NOT NULL AND i.granted AS granted
        FROM refund r JOIN refund_item i ON i.refund_number = r.number
        WHERE r.registered_at >= :from AND r.registered_at < :until
          AND r.region = ANY(:regions)
      )
      SELECT month, region, reason,
        grouping(month, region, reason) AS level,
        count(DISTINCT number) AS applications,
        count(DISTINCT iin) AS participants,
        coalesce(sum(amount), 0) AS asked,
        coalesce(sum(amount) FILTER (WHERE granted), 0) AS refunded,
        coalesce(sum(amount) FILTER (WHERE granted AND status = 'REFUNDED'), 0) AS paid,
        count(DISTINCT number) FILTER (WHERE status IN ('PAYING', 'REFUNDED')) AS approved,
        count(DISTINCT number) FILTER (WHERE status = 'REFUSED') AS refused,
        count(DISTINCT number) FILTER (WHERE status = 'WITHDRAWN') AS withdrawn,
        count(DISTINCT number) FILTER (
          WHERE status IN ('REGISTERED', 'HEARING', 'DECISION', 'APPROVAL')) AS open
      FROM application
      GROUP BY GROUPING SETS ((), (reason), (region), (month), (month, region, reason))
      ORDER BY level, month, region, reason
      """;

  /** Bits of {@code grouping}: 4 without month, 2 without region, 1 without reason. */
  private static final int EACH = 0;

  private static final int BY_MONTH = 3;
  private static final int BY_REGION = 5;
  private static final int BY_REASON = 6;
  private static final int ALL = 7;

  private record Counted(int level, Row row) {}

  private final JdbcClient jdbc;

  RefundStatistics(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  RefundReport of(YearMonth from, YearMonth to) {
    List<Counted> counted = counted(from.atDay(1), to.atEndOfMonth(), EnumSet.allOf(Region.class));
    return new RefundReport(
        from,
        to,
        rows(counted, ALL).get(0),
        rows(counted, BY_REASON),
        rows(counted, BY_REGION),
        rows(counted, BY_MONTH),
        rows(counted, EACH));
  }

  /** Both days inclusive. */
  List<Row> byReason(LocalDate from, LocalDate to, Set<Region> regions) {
    return rows(counted(from, to, regions), BY_REASON);
  }

  private List<Counted> counted(LocalDate from, LocalDate to, Set<Region> regions) {
    return jdbc.sql(GROUPS)
        .param("from", start(from))
        .param("until", start(to.plusDays(1)))
        .param("regions", regions.stream().map(Region::code).toArray(String[]::new))
        .query(RefundStatistics::counted)
        .list();
  }

  private static OffsetDateTime start(LocalDate day) {
    return ZonedDateTime.of(day.atStartOfDay(), WorkingDays.ZONE).toOffsetDateTime();
  }

  private static List<Row> rows(List<Counted> counted, int level) {
    return counted.stream().filter(one -> one.level() == level).map(Counted::row).toList();
  }

  private static Counted counted(ResultSet row, int index) throws SQLException {
    LocalDate month = row.getObject("month", LocalDate.class);
    String reason = row.getString("reason");
    return new Counted(
        row.getInt("level"),
        new Row(
            month == null ? null : YearMonth.from(month),
            row.getString("region"),
            reason == null ? null : RefundReason.valueOf(reason),
            row.getLong("applications"),
            row.getLong("participants"),
            new Money(row.getBigDecimal("asked")),
            new Money(row.getBigDecimal("refunded")),
            new Money(row.getBigDecimal("paid")),
            row.getLong("approved"),
            row.getLong("refused"),
            row.getLong("withdrawn"),
            row.getLong("open")));
  }
}
