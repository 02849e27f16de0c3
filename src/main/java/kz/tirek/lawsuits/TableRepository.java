package kz.tirek.lawsuits;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.recovery.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the events of a year: two statements, however many suits there are. */
@Repository
class TableRepository {
  private final JdbcClient jdbc;

  TableRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Suits that are alike.
   *
   * @param end the last word on them; null while there is none
   * @param appealed whether a court of appeal was asked
   */
  record Alike(
      Side side,
      SuitKind kind,
      Subject subject,
      StepKind end,
      Result result,
      boolean appealed,
      long suits) {}

  /** Sum of KZT of one channel; payment null for what is about none. */
  record Came(Entry.Channel channel, PaymentKind payment, Money amount) {}

  List<Alike> suits(int year, LocalDate asOf) {
    return jdbc.sql(
            """
            SELECT l.side, l.kind, l.subject, ended.kind AS ended_by, ended.result,
              EXISTS (SELECT 1 FROM lawsuit_step a
                WHERE a.lawsuit = l.number AND a.kind IN ('APPEALED', 'OPPONENT_APPEALED')
                  AND a.happened_on <= :asOf) AS appealed,
              count(*) AS suits
            FROM lawsuit l
            JOIN lawsuit_step filed
              ON filed.lawsuit = l.number AND filed.kind IN ('FILED', 'RECEIVED')
            LEFT JOIN LATERAL (
              SELECT kind, result FROM lawsuit_step
              WHERE lawsuit = l.number AND happened_on <= :asOf
                AND kind IN ('RETURNED', 'LEFT_UNCONSIDERED', 'DISCONTINUED', 'SETTLED',
                  'JUDGED', 'APPEAL_RULED', 'CASSATION_RULED')
              ORDER BY id DESC LIMIT 1) ended ON true
            WHERE filed.happened_on BETWEEN make_date(:year, 1, 1) AND make_date(:year, 12, 31)
              AND filed.happened_on <= :asOf
            GROUP BY 1, 2, 3, 4, 5, 6
            """)
        .param("year", year)
        .param("asOf", asOf)
        .query(
            (row, i) ->
                new Alike(
                    Side.valueOf(row.getString("side")),
                    SuitKind.valueOf(row.getString("kind")),
                    Subject.valueOf(row.getString("subject")),
                    named(StepKind.class, row.getString("ended_by")),
                    named(Result.class, row.getString("result")),
                    row.getBoolean("appealed"),
                    row.getLong("suits")))
        .list();
  }

  List<Came> money(int year, LocalDate asOf) {
    return jdbc.sql(
            """
            SELECT channel, payment, sum(amount) AS amount FROM money_back
            WHERE on_date BETWEEN make_date(:year, 1, 1) AND make_date(:year, 12, 31)
              AND on_date <= :asOf
            GROUP BY 1, 2
            """)
        .param("year", year)
        .param("asOf", asOf)
        .query(
            (row, i) ->
                new Came(
                    Entry.Channel.valueOf(row.getString("channel")),
                    named(PaymentKind.class, row.getString("payment")),
                    new Money(row.getBigDecimal("amount"))))
        .list();
  }

  private static <E extends Enum<E>> E named(Class<E> type, String name) {
    return name == null ? null : Enum.valueOf(type, name);
  }
}
