package kz.tirek.refunds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kz.tirek.common.Money;
import kz.tirek.payouts.OrderBook;
import kz.tirek.payouts.OrderStatus;
import kz.tirek.payouts.Transfer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Orders to pay refunds: one living order for each. */
@Repository
class RefundOrders implements OrderBook {
  private final JdbcClient jdbc;
  private final Clock clock;

  RefundOrders(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The id names refund and attempt, so that a person at the bank can read it too. */
  String insert(Refund refund, String recipient, Money amount) {
    return jdbc.sql(
            """
            INSERT INTO refund_order (id, refund_number, attempt, recipient, iban, amount, status,
              created_at)
            SELECT :refund || '-' || count(*) + 1, :refund, count(*) + 1, :recipient, :iban,
              :amount, 'READY', :now
            FROM refund_order WHERE refund_number = :refund
            RETURNING id
            """)
        .param("refund", refund.number())
        .param("recipient", recipient)
        .param("iban", refund.iban())
        .param("amount", amount.value())
        .param("now", OffsetDateTime.now(clock))
        .query(String.class)
        .single();
  }

  List<RefundOrder> of(String refund) {
    return jdbc.sql("SELECT * FROM refund_order WHERE refund_number = :refund ORDER BY attempt")
        .param("refund", refund)
        .query(RefundOrders::order)
        .list();
  }

  @Override
  public Optional<Transfer> find(String orderId) {
    return order(orderId).map(RefundOrder::transfer);
  }

  Optional<RefundOrder> order(String orderId) {
    return jdbc.sql("SELECT * FROM refund_order WHERE id = :id")
        .param("id", orderId)
        .query(RefundOrders::order)
        .optional();
  }

  /** A return is the last word, whichever order the entries come in. */
  @Override
  public boolean settle(String orderId, boolean returned, String reason) {
    return returned ? giveBack(orderId, reason) : book(orderId);
  }

  private boolean giveBack(String orderId, String reason) {
    move(orderId, OrderStatus.RETURNED, reason, "status <> 'RETURNED'");
    return true;
  }

  /**
   * Not a second time, and not beside the order that was made because the bank refused this one.
   */
  private boolean book(String orderId) {
    return move(
            orderId,
            OrderStatus.PAID,
            null,
            """
            (status IN ('READY', 'SENT') OR status = 'REJECTED' AND NOT EXISTS (
              SELECT 1 FROM refund_order other WHERE other.refund_number = o.refund_number
                AND other.status NOT IN ('REJECTED', 'RETURNED')))
            """)
        || order(orderId).orElseThrow().status() == OrderStatus.RETURNED;
  }

  /** An answer heard twice changes nothing. */
  void bankAnswered(String orderId, boolean accepted, String reason) {
    move(orderId, accepted ? OrderStatus.SENT : OrderStatus.REJECTED, reason, "status = 'READY'");
  }

  /** Nobody waits for an order that the bank had refused: its process went on. */
  private boolean move(String orderId, OrderStatus status, String reason, String where) {
    return jdbc.sql(
                """
                UPDATE refund_order o SET status = :status, reason = :reason,
                  told_at = CASE o.status WHEN 'REJECTED' THEN :now END
                WHERE id = :id AND
                """
                    + where)
            .param("id", orderId)
            .param("status", status.name())
            .param("reason", reason)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  /** Settled orders whose process has not heard of it yet; other nodes pass over them meanwhile. */
  List<RefundOrder> lockUntold(int limit) {
    return jdbc.sql(
            """
            SELECT * FROM refund_order
            WHERE told_at IS NULL AND status IN ('PAID', 'RETURNED')
            ORDER BY id LIMIT :limit FOR UPDATE SKIP LOCKED
            """)
        .param("limit", limit)
        .query(RefundOrders::order)
        .list();
  }

  void markTold(String orderId) {
    jdbc.sql("UPDATE refund_order SET told_at = :now WHERE id = :id")
        .param("id", orderId)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  private static RefundOrder order(ResultSet row, int index) throws SQLException {
    return new RefundOrder(
        row.getString("id"),
        row.getString("refund_number"),
        row.getString("recipient"),
        row.getString("iban"),
        new Money(row.getBigDecimal("amount")),
        OrderStatus.valueOf(row.getString("status")),
        row.getString("reason"),
        RefundRepository.at(row, "created_at"));
  }
}
