package kz.tirek.payouts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import kz.tirek.common.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was ordered for each month, and what of it turned out to be too much. */
@Repository
class PaidMonthRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  PaidMonthRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Ordered and not failed, without what was found overpaid; per month. */
  List<MonthBalance> ofAward(String awardId) {
    return jdbc.sql(
            """
            SELECT month, sum(gross) AS gross, sum(pension) AS pension FROM (
              SELECT l.month, l.gross, l.pension FROM payment_order_line l
              JOIN payment_order o ON o.id = l.order_id
              WHERE o.award_id = :award AND o.status NOT IN ('REJECTED', 'RETURNED')
              UNION ALL
              SELECT month, -gross, -pension FROM overpayment WHERE award_id = :award
            ) entry
            GROUP BY month ORDER BY month
            """)
        .param("award", awardId)
        .query(PaidMonthRepository::month)
        .list();
  }

  void insertLines(String orderId, List<MonthBalance> months) {
    months.forEach(
        month ->
            jdbc.sql(
                    """
                    INSERT INTO payment_order_line (order_id, month, gross, pension)
                    VALUES (:order, :month, :gross, :pension)
                    """)
                .param("order", orderId)
                .param("month", month.month().atDay(1))
                .param("gross", month.gross().value())
                .param("pension", month.pension().value())
                .update());
  }

  void insertOverpayment(String awardId, MonthBalance month, long determination) {
    jdbc.sql(
            """
            INSERT INTO overpayment (award_id, month, gross, pension, determination_id, found_at)
            VALUES (:award, :month, :gross, :pension, :determination, :now)
            """)
        .param("award", awardId)
        .param("month", month.month().atDay(1))
        .param("gross", month.gross().value())
        .param("pension", month.pension().value())
        .param("determination", determination)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  List<MonthBalance> overpaid(String awardId) {
    return jdbc.sql(
            "SELECT month, gross, pension FROM overpayment WHERE award_id = :award ORDER BY month, id")
        .param("award", awardId)
        .query(PaidMonthRepository::month)
        .list();
  }

  List<MonthBalance> overpaidBy(long determination) {
    return jdbc.sql(
            """
            SELECT month, gross, pension FROM overpayment WHERE determination_id = :determination
            ORDER BY month, id
            """)
        .param("determination", determination)
        .query(PaidMonthRepository::month)
        .list();
  }

  private static MonthBalance month(ResultSet row, int index) throws SQLException {
    return new MonthBalance(
        YearMonth.from(row.getObject("month", LocalDate.class)),
        new Money(row.getBigDecimal("gross")),
        new Money(row.getBigDecimal("pension")));
  }
}
