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
      DueSql.CHUNK
          + DueSql.TOTAL
          + """
          , lines AS (
            INSERT INTO payment_order_line (order_id, month, gross, pension)
            SELECT id || :suffix || attempt, line.*
            FROM total CROSS JOIN LATERAL unnest(months, grosses, pensions) line
          ), ordered AS (
            INSERT INTO payment_order (id, award_id, case_number, month, attempt, recipient, iban,
              gross, pension, status, created_at, determination_id, file_id)
            SELECT id || :suffix || attempt, id, case_number, :month,
              attempt, payee, iban, gross, pension, 'READY', :now, determination_id, :file
            FROM total
            RETURNING net
          )
          SELECT count(*) AS orders, coalesce(sum(net), 0) AS amount FROM ordered
          """;

  private final JdbcClient jdbc;

  MassOrderRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Holds the next awards until the transaction ends: nobody determines them meanwhile, and what
   * was determined before is seen by the statements that follow.
   *
   * @return how many there are, and the id of the last; null where there is none left
   */
  Range lockNext(String after, int size) {
    forLongStatements();
    return jdbc.sql(
            """
            SELECT count(*) AS awards, max(id) AS last FROM (
              SELECT id FROM award WHERE id > :after ORDER BY id LIMIT :size FOR NO KEY UPDATE) next
            """)
        .param("after", after)
        .param("size", size)
        .query((row, i) -> new Range(row.getInt("awards"), row.getString("last")))
        .single();
  }

  record Range(int awards, String last) {}

  /** Plans depend on the range, and on there being room for its rows. */
  private void forLongStatements() {
    jdbc.sql("SET LOCAL plan_cache_mode = force_custom_plan").update();
    jdbc.sql("SET LOCAL work_mem = '64MB'").update();
    jdbc.sql("SET LOCAL jit = off").update();
  }

  /** Makes the orders of a range that {@link #lockNext} holds. */
  Chunk order(Map<String, Object> parameters, Range range) {
    return jdbc.sql(ORDER)
        .params(parameters)
        .query(
            (row, i) ->
                new Chunk(
                    range.awards(),
                    row.getInt("orders"),
                    new Money(row.getBigDecimal("amount")),
                    range.last()))
        .single();
  }

  /** Those of the range that are ordered one by one. */
  List<String> apart(Map<String, Object> parameters) {
    return jdbc.sql(
            DueSql.CHUNK
                + "SELECT id FROM chunk WHERE left_out IS NULL AND id = ANY (:apart) ORDER BY id")
        .params(parameters)
        .query(String.class)
        .list();
  }

  /** Id of the last award there is; empty where there is none. */
  String last() {
    return jdbc.sql("SELECT coalesce(max(id), '') FROM award").query(String.class).single();
  }

  /** Keeps what is due to whom until the transaction ends. */
  void computeDue(Map<String, Object> parameters) {
    forLongStatements();
    jdbc.sql("DROP TABLE IF EXISTS due_now").update();
    jdbc.sql(
            "CREATE TEMPORARY TABLE due_now ON COMMIT DROP AS "
                + DueSql.CHUNK
                + DueSql.TOTAL
                + """
                SELECT id, payment, region, last_gross, left_out, gross, pension,
                  cardinality(months) AS months
                FROM total
                UNION ALL
                SELECT id, payment, region, last_gross, left_out, NULL, NULL, NULL
                FROM chunk WHERE left_out IS NOT NULL
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
