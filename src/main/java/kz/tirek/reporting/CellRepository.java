package kz.tirek.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.deadlines.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts months, and keeps what was counted. */
@Repository
class CellRepository {
  private static final String KEPT =
      """
      payment, region, breakdown, grp, recipients, assigned, gross, pension, withheld, returned,
      assigned_sum, participation, income, known
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  CellRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** As the entries are now; nothing is kept. */
  List<Cell> counted(YearMonth month) {
    return bound(jdbc.sql(CellCount.SQL), month).query((row, i) -> cell(month, row)).list();
  }

  /** Counts a month and keeps it; another node that does so at the same time waits for us. */
  void keep(YearMonth month) {
    int ours =
        jdbc.sql(
                """
                INSERT INTO statistics_month (month, counted_at) VALUES (:month, :now)
                ON CONFLICT (month) DO NOTHING
                """)
            .param("month", month.atDay(1))
            .param("now", OffsetDateTime.now(clock))
            .update();
    if (ours == 1) {
      String insert =
          "INSERT INTO statistics_cell (month, %s) SELECT :last - %d, counted.* FROM (%s) AS counted"
              .formatted(KEPT, month.lengthOfMonth() - 1, CellCount.SQL);
      bound(jdbc.sql(insert), month).update();
    }
  }

  Set<YearMonth> kept(YearMonth from, YearMonth to) {
    return jdbc.sql("SELECT month FROM statistics_month WHERE month BETWEEN :from AND :to")
        .param("from", from.atDay(1))
        .param("to", to.atDay(1))
        .query((row, i) -> monthOf(row))
        .set();
  }

  List<Cell> read(YearMonth from, YearMonth to) {
    return jdbc.sql("SELECT * FROM statistics_cell WHERE month BETWEEN :from AND :to")
        .param("from", from.atDay(1))
        .param("to", to.atDay(1))
        .query((row, i) -> cell(monthOf(row), row))
        .list();
  }

  private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec sql, YearMonth month) {
    return sql.param("from", start(month))
        .param("until", start(month.plusMonths(1)))
        .param("last", month.atEndOfMonth());
  }

  private static OffsetDateTime start(YearMonth month) {
    return month.atDay(1).atStartOfDay(WorkingDays.ZONE).toOffsetDateTime();
  }

  private static YearMonth monthOf(ResultSet row) throws SQLException {
    return YearMonth.from(row.getObject("month", LocalDate.class));
  }

  private static Cell cell(YearMonth month, ResultSet row) throws SQLException {
    return new Cell(
        month,
        PaymentKind.valueOf(row.getString("payment")),
        row.getString("region"),
        row.getString("breakdown"),
        row.getString("grp"),
        new Sums(
            row.getLong("recipients"),
            row.getLong("assigned"),
            money(row, "gross"),
            money(row, "pension"),
            money(row, "withheld"),
            money(row, "returned"),
            money(row, "assigned_sum"),
            row.getLong("participation"),
            money(row, "income"),
            row.getLong("known")));
  }

  private static Money money(ResultSet row, String column) throws SQLException {
    return new Money(row.getBigDecimal(column));
  }
}
