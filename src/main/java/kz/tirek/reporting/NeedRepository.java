package kz.tirek.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums what will be paid. */
@Repository
class NeedRepository {
  /** So long after an award ended something may still be due: its last month, arrears. */
  private static final int MONTHS_AFTER_END = 3;

  private final JdbcClient jdbc;
  private final Clock clock;

  NeedRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param day on which it is needed
   */
  record Entry(LocalDate day, PaymentKind payment, Amount amount) {}

  /** Orders on their way to the bank or in it, needed at once. */
  List<Entry> orders(LocalDate first) {
    return jdbc.sql(
            """
            SELECT :first::date AS day, a.payment, count(*) AS payments, sum(o.net) AS net,
              sum(o.pension) AS pension
            FROM report_unbooked_order o JOIN report_award a ON a.id = o.award_id
            GROUP BY a.payment
            """)
        .param("first", first)
        .query(NeedRepository::entry)
        .list();
  }

  /** Whether the month has been ordered for everybody. */
  boolean isRun(YearMonth month) {
    return jdbc.sql("SELECT EXISTS (SELECT 1 FROM report_month_run WHERE month = :month)")
        .param("month", month.atDay(1))
        .query(Boolean.class)
        .single();
  }

  /**
   * What running awards are due for the months after the last that was ordered, up to a month; a
   * part month by calendar days (domain.md §2).
   *
   * @param since months before it are left out
   */
  List<Entry> regular(YearMonth since, YearMonth month, LocalDate day) {
    return jdbc.sql(
            """
            WITH due AS (
              SELECT a.id, a.payment,
                sum(month_share(p.gross, p.from_date, p.until_date, begins::date)) AS gross,
                sum(month_share(p.pension, p.from_date, p.until_date, begins::date)) AS pension
              FROM report_award a
              CROSS JOIN LATERAL (
                SELECT id FROM report_determination
                WHERE award_id = a.id ORDER BY id DESC LIMIT 1) d
              JOIN report_due_period p ON p.determination_id = d.id
              LEFT JOIN LATERAL (
                SELECT max(month) AS month FROM report_order WHERE award_id = a.id) o ON true
              CROSS JOIN LATERAL generate_series(
                greatest(date_trunc('month', p.from_date::timestamp),
                  o.month + interval '1 month', :since::timestamp),
                least(:month::timestamp, p.until_date::timestamp),
                interval '1 month') AS begins
              WHERE NOT a.one_off AND a.has_account
                AND (a.status = 'ACTIVE' OR a.status <> 'SUSPENDED' AND a.ended_at > :recently)
              GROUP BY a.id, a.payment
            )
            SELECT :day::date AS day, payment, count(*) AS payments,
              sum(gross - pension) AS net, sum(pension) AS pension
            FROM due GROUP BY payment
            """)
        .param("since", since.atDay(1))
        .param("month", month.atDay(1))
        .param("day", day)
        .param("recently", OffsetDateTime.now(clock).minusMonths(MONTHS_AFTER_END))
        .query(NeedRepository::entry)
        .list();
  }

  /**
   * Undecided applications that the law would grant, on the last day of their clock, at the latest
   * {@code last}; what is overdue, at once. Monthly payments with every month begun by then.
   */
  List<Entry> pending(LocalDate first, LocalDate last) {
    return jdbc.sql(
            """
            SELECT day, payment, count(*) AS payments, sum((gross - pension) * months) AS net,
              sum(pension * months) AS pension
            FROM (
              SELECT u.payment, greatest(u.due_on, :first) AS day, p.gross, p.pension,
                CASE WHEN p.one_off THEN 1 ELSE greatest(1,
                  (extract(year FROM ends) - extract(year FROM p.from_date)) * 12
                    + extract(month FROM ends) - extract(month FROM p.from_date) + 1) END AS months
              FROM report_undecided u
              JOIN report_profile p ON p.calculation_id = u.calculation_id
              CROSS JOIN LATERAL (
                SELECT least(p.until_date, greatest(u.due_on, :first)) AS ends) AS ending
              WHERE p.entitled AND u.due_on <= :last
            ) AS granted
            GROUP BY day, payment
            """)
        .param("first", first)
        .param("last", last)
        .query(NeedRepository::entry)
        .list();
  }

  Amount refunds() {
    return jdbc.sql("SELECT count(*) AS payments, sum(amount) AS net FROM report_refund_due")
        .query(
            (row, i) ->
                row.getLong("payments") == 0
                    ? Amount.NONE
                    : new Amount(row.getLong("payments"), money(row, "net"), Money.ZERO))
        .single();
  }

  private static Entry entry(ResultSet row, int index) throws SQLException {
    return new Entry(
        row.getObject("day", LocalDate.class),
        PaymentKind.valueOf(row.getString("payment")),
        new Amount(row.getLong("payments"), money(row, "net"), money(row, "pension")));
  }

  private static Money money(ResultSet row, String column) throws SQLException {
    return new Money(row.getBigDecimal(column));
  }
}
