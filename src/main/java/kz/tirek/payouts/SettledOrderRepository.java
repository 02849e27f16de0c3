package kz.tirek.payouts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.tirek.payouts.AwardOrders.Move;
import kz.tirek.payouts.AwardOrders.Replacement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The orders of awards, as statements move them: many at a time. */
@Repository
class SettledOrderRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  SettledOrderRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Until the transaction ends; always in the same order, so that two never wait for each other.
   */
  List<PaymentOrder> lock(Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(
                OrderRepository.ORDERS
                    + " WHERE o.id = ANY(:ids::text[]) ORDER BY o.id FOR UPDATE OF o")
            .param("ids", ids.toArray(String[]::new))
            .query(OrderRepository::order)
            .list();
  }

  /** Living orders that pay a month of an order the bank had refused. */
  List<Replacement> lockReplacements(PaymentOrder refused) {
    return jdbc.sql(
            """
            SELECT o.id, o.status = 'READY' AND o.file_id IS NULL AS stoppable
            FROM payment_order o
            WHERE o.award_id = :award AND o.status NOT IN ('REJECTED', 'RETURNED')
              AND (o.month = :month OR o.created_at >= :made AND EXISTS (
                SELECT 1 FROM payment_order_line again
                JOIN payment_order_line line ON line.month = again.month
                WHERE again.order_id = o.id AND line.order_id = :order))
            ORDER BY o.id FOR UPDATE
            """)
        .param("award", refused.awardId())
        .param("month", refused.month().atDay(1))
        .param("made", refused.createdAt())
        .param("order", refused.id())
        .query((row, i) -> new Replacement(row.getString("id"), row.getBoolean("stoppable")))
        .list();
  }

  boolean wasPaid(String orderId) {
    return jdbc.sql(
            """
            SELECT EXISTS (
              SELECT 1 FROM payment_order_event WHERE order_id = :order AND status = 'PAID')
            """)
        .param("order", orderId)
        .query(Boolean.class)
        .single();
  }

  /**
   * Keeps every move and applies the last of each order. Nobody waits for an order that the bank
   * had refused: its process went on.
   */
  void move(List<Move> moves) {
    Map<String, Move> last = new LinkedHashMap<>();
    moves.forEach(move -> last.put(move.orderId(), move));
    statement(
            """
            UPDATE payment_order o SET status = m.status, reason = m.reason,
              told_at = CASE o.status WHEN 'REJECTED' THEN :now END
            FROM unnest(:orders::text[], :states::text[], :reasons::text[]) AS m(id, status, reason)
            WHERE o.id = m.id
            """,
            last.values())
        .update();
    statement(
            """
            INSERT INTO payment_order_event (order_id, status, reason, at)
            SELECT m.id, m.status, m.reason, :now
            FROM unnest(:orders::text[], :states::text[], :reasons::text[]) AS m(id, status, reason)
            """,
            moves)
        .update();
  }

  private JdbcClient.StatementSpec statement(String sql, Collection<Move> moves) {
    return jdbc.sql(sql)
        .param("orders", column(moves, Move::orderId))
        .param("states", column(moves, move -> move.status().name()))
        .param("reasons", column(moves, Move::reason))
        .param("now", OffsetDateTime.now(clock));
  }

  private static String[] column(Collection<Move> moves, Function<Move, String> value) {
    return moves.stream().map(value).toArray(String[]::new);
  }
}
