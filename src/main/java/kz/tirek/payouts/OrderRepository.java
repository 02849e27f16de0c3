package kz.tirek.payouts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kz.tirek.common.Money;
import kz.tirek.database.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrderRepository {
  static final String ORDERS =
      """
      SELECT o.*, coalesce(w.amount, 0) AS withheld
      FROM payment_order o LEFT JOIN payment_order_withheld w ON w.order_id = o.id
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  OrderRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The id names award, month and attempt, so that a person at the bank can read it too. */
  String insert(NewOrder order) {
    String id =
        jdbc.sql(
                """
                INSERT INTO payment_order (id, award_id, case_number, month, attempt, recipient,
                                           iban, gross, pension, status, created_at,
                                           determination_id, file_id)
                SELECT :award || '-' || to_char(:month, 'YYMM') || '-' || count(*) + 1,
                       :award, :case, :month, count(*) + 1, :recipient,
                       :iban, :gross, :pension, 'READY', :now, :determination, :file
                FROM payment_order WHERE award_id = :award AND month = :month
                RETURNING id
                """)
            .param("award", order.awardId())
            .param("case", order.caseNumber())
            .param("month", order.month().atDay(1))
            .param("recipient", order.recipient())
            .param("iban", order.iban())
            .param("gross", order.gross().value())
            .param("pension", order.pension().value())
            .param("now", now())
            .param("determination", order.determination())
            .param("file", order.fileId())
            .query(String.class)
            .single();
    if (order.withheld().isPositive()) {
      jdbc.sql("INSERT INTO payment_order_withheld (order_id, amount) VALUES (:id, :amount)")
          .param("id", id)
          .param("amount", order.withheld().value())
          .update();
    }
    recordEvent(id, OrderStatus.READY, null);
    return id;
  }

  Optional<PaymentOrder> find(String id) {
    return jdbc.sql(ORDERS + " WHERE o.id = :id")
        .param("id", id)
        .query(OrderRepository::order)
        .optional();
  }

  List<PaymentOrder> ofCase(String caseNumber) {
    return jdbc.sql(ORDERS + " WHERE o.case_number = :case ORDER BY o.month, o.attempt")
        .param("case", caseNumber)
        .query(OrderRepository::order)
        .list();
  }

  /** Held back in orders that the bank has not booked yet, KZT. */
  Money withheldOnTheWay(String awardId) {
    return jdbc.sql(
            """
            SELECT coalesce(sum(w.amount), 0)
            FROM payment_order_withheld w JOIN payment_order o ON o.id = w.order_id
            WHERE o.award_id = :award AND o.status IN ('READY', 'SENT')
            """)
        .param("award", awardId)
        .query((row, i) -> new Money(row.getBigDecimal(1)))
        .single();
  }

  /** Locks the order until the transaction ends: bank and statement may speak at once. */
  OrderStatus statusOf(String id) {
    return jdbc.sql("SELECT status FROM payment_order WHERE id = :id FOR UPDATE")
        .param("id", id)
        .query(OrderStatus.class)
        .single();
  }

  void move(String id, OrderStatus status, String reason) {
    jdbc.sql(
            "UPDATE payment_order SET status = :status, reason = :reason, told_at = NULL WHERE id = :id")
        .param("id", id)
        .param("status", status.name())
        .param("reason", reason)
        .update();
    recordEvent(id, status, reason);
  }

  /** Settled orders whose process has not heard of it yet; other nodes pass over them meanwhile. */
  List<OrderSettled> lockUntold(int limit) {
    return jdbc.sql(
            """
            SELECT id, case_number, status = 'PAID' AS paid FROM payment_order
            WHERE told_at IS NULL
              AND (status = 'RETURNED' OR status = 'PAID' AND file_id IS NULL
                   OR status = 'REJECTED' AND file_id IS NOT NULL)
            ORDER BY id LIMIT :limit FOR UPDATE SKIP LOCKED
            """)
        .param("limit", limit)
        .query(
            (row, i) ->
                new OrderSettled(
                    row.getString("id"), row.getString("case_number"), row.getBoolean("paid")))
        .list();
  }

  void markTold(String id) {
    jdbc.sql("UPDATE payment_order SET told_at = :now WHERE id = :id")
        .param("id", id)
        .param("now", now())
        .update();
  }

  private void recordEvent(String id, OrderStatus status, String reason) {
    jdbc.sql(
            "INSERT INTO payment_order_event (order_id, status, reason, at) VALUES (:id, :status, :reason, :at)")
        .param("id", id)
        .param("status", status.name())
        .param("reason", reason)
        .param("at", now())
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  static PaymentOrder order(ResultSet row, int index) throws SQLException {
    return new PaymentOrder(
        row.getString("id"),
        row.getString("award_id"),
        row.getString("case_number"),
        YearMonth.from(row.getObject("month", LocalDate.class)),
        row.getInt("attempt"),
        row.getString("recipient"),
        row.getString("iban"),
        new Money(row.getBigDecimal("gross")),
        new Money(row.getBigDecimal("pension")),
        new Money(row.getBigDecimal("withheld")),
        OrderStatus.valueOf(row.getString("status")),
        row.getString("reason"),
        Times.at(row, "created_at"));
  }
}
