package kz.tirek.complaints;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import kz.tirek.complaints.CourtOrder.Orders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CourtOrderRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  CourtOrderRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void insert(String application, NewCourtOrder order, String receivedBy) {
    jdbc.sql(
            """
            INSERT INTO court_order (case_number, court, court_case_number, decided_on, in_force_on,
              orders, text, received_by, received_at)
            VALUES (:case, :court, :number, :decidedOn, :inForceOn, :orders, :text, :by, :now)
            """)
        .param("case", application)
        .param("court", order.court().strip())
        .param("number", order.caseNumber().strip())
        .param("decidedOn", order.decidedOn())
        .param("inForceOn", order.inForceOn())
        .param("orders", order.orders().name())
        .param("text", order.text())
        .param("by", receivedBy)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  void carriedOut(long id, String by) {
    jdbc.sql(
            """
            UPDATE court_order SET carried_out_by = :by, carried_out_at = :now
            WHERE id = :id AND carried_out_at IS NULL
            """)
        .param("id", id)
        .param("by", by)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Oldest first. */
  List<CourtOrder> ofCase(String application) {
    return jdbc.sql("SELECT * FROM court_order WHERE case_number = :case ORDER BY id")
        .param("case", application)
        .query(CourtOrderRepository::order)
        .list();
  }

  private static CourtOrder order(ResultSet row, int index) throws SQLException {
    return new CourtOrder(
        row.getLong("id"),
        row.getString("case_number"),
        row.getString("court"),
        row.getString("court_case_number"),
        row.getObject("decided_on", LocalDate.class),
        row.getObject("in_force_on", LocalDate.class),
        Orders.valueOf(row.getString("orders")),
        row.getString("text"),
        row.getString("received_by"),
        ComplaintRepository.at(row, "received_at"),
        row.getString("carried_out_by"),
        ComplaintRepository.at(row, "carried_out_at"));
  }
}
