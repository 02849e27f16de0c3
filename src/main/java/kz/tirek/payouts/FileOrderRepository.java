package kz.tirek.payouts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import kz.tirek.common.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The orders of payment files, moved by the file. */
@Repository
class FileOrderRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  FileOrderRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The bank took the file, but for some of its orders. */
  void taken(String fileId, List<BankAnswer.Refused> refused) {
    jdbc.sql(
            """
            WITH refused AS (SELECT * FROM unnest(:orders::text[], :reasons::text[]) AS r(id, reason)),
            moved AS (
              UPDATE payment_order o SET status = 'REJECTED', reason = r.reason, told_at = NULL
              FROM refused r WHERE o.id = r.id AND o.file_id = :file AND o.status = 'READY'
              RETURNING o.id, o.reason)
            INSERT INTO payment_order_event (order_id, status, reason, at)
            SELECT id, 'REJECTED', reason, :now FROM moved
            """)
        .param("file", fileId)
        .param("orders", refused.stream().map(BankAnswer.Refused::orderId).toArray(String[]::new))
        .param("reasons", refused.stream().map(BankAnswer.Refused::reason).toArray(String[]::new))
        .param("now", OffsetDateTime.now(clock))
        .update();
    jdbc.sql("UPDATE payment_order SET status = 'SENT' WHERE file_id = :file AND status = 'READY'")
        .param("file", fileId)
        .update();
  }

  /** Moves the orders that the bank has not booked to another file. */
  Moved move(String fileId, String otherId) {
    return jdbc.sql(
            """
            WITH moved AS (
              UPDATE payment_order SET file_id = :other
              WHERE file_id = :file AND status = 'READY' RETURNING id, net)
            SELECT count(*) AS orders, coalesce(sum(m.net - coalesce(w.amount, 0)), 0) AS amount
            FROM moved m LEFT JOIN payment_order_withheld w ON w.order_id = m.id
            """)
        .param("file", fileId)
        .param("other", otherId)
        .query((row, i) -> new Moved(row.getInt("orders"), new Money(row.getBigDecimal("amount"))))
        .single();
  }

  /** KZT the bank is asked for. */
  record Moved(int orders, Money amount) {}

  List<RunFiles.Standing> standing(String runId) {
    return jdbc.sql(
            """
            SELECT o.status, count(*) AS orders, sum(o.gross) AS gross, sum(o.pension) AS pension,
              coalesce(sum(w.amount), 0) AS withheld
            FROM payment_file f JOIN payment_order o ON o.file_id = f.id
            LEFT JOIN payment_order_withheld w ON w.order_id = o.id
            WHERE f.run_id = :run GROUP BY o.status ORDER BY o.status
            """)
        .param("run", runId)
        .query(
            (row, i) ->
                new RunFiles.Standing(
                    OrderStatus.valueOf(row.getString("status")),
                    row.getInt("orders"),
                    new Money(row.getBigDecimal("gross")),
                    new Money(row.getBigDecimal("pension")),
                    new Money(row.getBigDecimal("withheld"))))
        .list();
  }

  List<PaymentOrder> failed(String runId) {
    return jdbc.sql(
            OrderRepository.ORDERS
                + """
                JOIN payment_file f ON f.id = o.file_id
                WHERE f.run_id = :run AND o.status IN ('REJECTED', 'RETURNED')
                ORDER BY o.month DESC, o.id
                """)
        .param("run", runId)
        .query(OrderRepository::order)
        .list();
  }
}
