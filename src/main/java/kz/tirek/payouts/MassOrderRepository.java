package kz.tirek.payouts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.payouts.RunPreview.LeftOut;
import kz.tirek.payouts.RunPreview.Line;
import kz.tirek.payouts.RunPreview.Outlier;
import kz.tirek.payouts.RunPreview.Reason;
import kz.tirek.payouts.RunPreview.Unusual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MassOrderRepository {
  /** As many as somebody looks through before approving. */
  private static final int OUTLIERS_OF_EACH_REASON = 20;

  /** One statement: either all orders of a chunk with their lines, or none. */
  private static final String ORDER =
      DueSql.NEXT
          + DueSql.PAYABLE
          + """
          , ordered AS (
            INSERT INTO payment_order (id, award_id, case_number, month, attempt, recipient, iban,
              gross, pension, status, created_at, determination_id, file_id)
            SELECT c.id || to_char(:month::date, '-YYMM-') || attempt.number, c.id, c.case_number,
              :month, attempt.number, c.payee, c.iban, total.gross, total.pension, 'READY', :now,
              c.determination_id, :file
            FROM total JOIN open c ON c.id = total.id
            CROSS JOIN LATERAL (
              SELECT count(*) + 1 AS number FROM payment_order o
              WHERE o.award_id = c.id AND o.month = :month
                AND o.status IN ('REJECTED', 'RETURNED')) attempt
            RETURNING id, award_id, net
          ), lines AS (
            INSERT INTO payment_order_line (order_id, month, gross, pension)
            SELECT ordered.id, p.month, p.gross, p.pension
            FROM payable p JOIN ordered ON ordered.award_id = p.id
          )
          SELECT (SELECT count(*) FROM chunk) AS awards, (SELECT max(id) FROM chunk) AS last,
            count(*) AS orders, coalesce(sum(net), 0) AS amount
          FROM ordered
          """;

  private static final String APART =
      DueSql.ALL
          + """
          SELECT id FROM chunk
          WHERE left_out IS NULL AND id = ANY (:apart) AND id > :after AND id <= :last ORDER BY id
          """;

  private final JdbcClient jdbc;

  MassOrderRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Chunk order(Map<String, Object> parameters) {
    return jdbc.sql(ORDER)
        .params(parameters)
        .query(
            (row, i) ->
                new Chunk(
                    row.getInt("awards"),
                    row.getInt("orders"),
                    new Money(row.getBigDecimal("amount")),
                    row.getString("last")))
        .single();
  }

  /** Those of the chunk that are ordered one by one. */
  List<String> apartIn(Map<String, Object> parameters, String last) {
    return jdbc.sql(APART).params(parameters).param("last", last).query(String.class).list();
  }

  /** Keeps what is due to whom until the transaction ends. */
  void computeDue(Map<String, Object> parameters) {
    jdbc.sql("DROP TABLE IF EXISTS due_now").update();
    jdbc.sql(
            "CREATE TEMPORARY TABLE due_now ON COMMIT DROP AS "
                + DueSql.ALL
                + DueSql.PAYABLE
                + """
                SELECT chunk.id, payment, region, last_gross, left_out, total.gross, total.pension,
                  total.months
                FROM chunk LEFT JOIN total USING (id)
                WHERE left_out IS NOT NULL OR total.gross IS NOT NULL
                """)
        .params(parameters)
        .update();
  }

  List<Line> lines() {
    return jdbc.sql(
            """
            SELECT payment, region, count(*) AS orders, sum(gross) AS gross, sum(pension) AS pension
            FROM due_now WHERE left_out IS NULL GROUP BY payment, region ORDER BY payment, region
            """)
        .query(
            (row, i) ->
                new Line(
                    PaymentKind.valueOf(row.getString("payment")),
                    row.getString("region"),
                    row.getInt("orders"),
                    new Money(row.getBigDecimal("gross")),
                    new Money(row.getBigDecimal("pension")),
                    Money.ZERO))
        .list();
  }

  /** What the recipients of these would get before anything is held back. */
  List<Net> netOf(Set<String> awards) {
    return jdbc.sql(
            """
            SELECT id, payment || ' ' || region AS line, gross - pension AS net
            FROM due_now WHERE left_out IS NULL AND id = ANY (:awards) ORDER BY id
            """)
        .param("awards", awards.toArray(String[]::new))
        .query(
            (row, i) ->
                new Net(
                    row.getString("id"),
                    row.getString("line"),
                    new Money(row.getBigDecimal("net"))))
        .list();
  }

  /** KZT; {@code line} names kind and branch. */
  record Net(String awardId, String line, Money net) {}

  List<Outlier> outliers() {
    return jdbc.sql(
            """
            SELECT * FROM (
              SELECT seen.*, row_number() OVER (PARTITION BY reason ORDER BY gross DESC, id) AS rank
              FROM (
                SELECT id, payment, region, months, gross, last_gross,
                  CASE WHEN months >= 3 THEN 'ARREARS'
                       WHEN months = 1 AND abs(gross - last_gross) >= last_gross / 2 THEN 'CHANGED'
                       WHEN gross > 3 * avg(gross) OVER (PARTITION BY payment) THEN 'LARGE'
                  END AS reason
                FROM due_now WHERE left_out IS NULL) seen
              WHERE reason IS NOT NULL) ranked
            WHERE rank <= :most ORDER BY reason, rank
            """)
        .param("most", OUTLIERS_OF_EACH_REASON)
        .query(MassOrderRepository::outlier)
        .list();
  }

  private static Outlier outlier(ResultSet row, int index) throws SQLException {
    return new Outlier(
        row.getString("id"),
        Unusual.valueOf(row.getString("reason")),
        PaymentKind.valueOf(row.getString("payment")),
        row.getString("region"),
        row.getInt("months"),
        new Money(row.getBigDecimal("gross")),
        row.getBigDecimal("last_gross") == null
            ? null
            : new Money(row.getBigDecimal("last_gross")));
  }

  List<LeftOut> leftOut() {
    return jdbc.sql(
            """
            SELECT left_out, count(*) AS awards FROM due_now
            WHERE left_out IS NOT NULL GROUP BY left_out ORDER BY left_out
            """)
        .query(
            (row, i) ->
                new LeftOut(Reason.valueOf(row.getString("left_out")), row.getInt("awards")))
        .list();
  }
}
