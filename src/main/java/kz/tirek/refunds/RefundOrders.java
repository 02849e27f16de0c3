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
  public void settle(String orderId, boolean returned, String reason) {
    move(
        orderId,
        returned ? OrderStatus.RETURNED : OrderStatus.PAID,
        reason,
        "status <> 'RETURNED'");
  }

  /** An answer heard twice changes nothing. */
  void bankAnswered(String orderId, boolean accepted, String reason) {
    move(orderId, accepted ? OrderStatus.SENT : OrderStatus.REJECTED, reason, "status = 'READY'");
  }

  private void move(String orderId, OrderStatus status, String reason, String where) {
    jdbc.sql(
            """
            UPDATE refund_order SET status = :status, reason = :reason, told_at = NULL
            WHERE id = :id AND
            """
                + where)
        .param("id", orderId)
        .param("status", status.name())
        .param("reason", reason)
        .update();
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
