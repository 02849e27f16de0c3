package kz.tirek.payouts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.tirek.common.Money;
import kz.tirek.database.StreamingJdbc;
import kz.tirek.database.Times;
import kz.tirek.payouts.PaymentFile.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PaymentFileRepository {
  private static final String UNSETTLED =
      """
      (f.kind = 'PENSIONS' AND f.status <> 'PAID' AND f.orders > 0
       OR EXISTS (SELECT 1 FROM payment_order o
                  WHERE o.file_id = f.id AND o.status IN ('READY', 'SENT')))
      """;

  private final JdbcClient jdbc;
  private final StreamingJdbc streams;
  private final Clock clock;

  PaymentFileRepository(JdbcClient jdbc, StreamingJdbc streams, Clock clock) {
    this.jdbc = jdbc;
    this.streams = streams;
    this.clock = clock;
  }

  void insert(PaymentFile file) {
    jdbc.sql(
            """
            INSERT INTO payment_file (id, run_id, number, kind, orders, amount, status, made_at)
            VALUES (:id, :run, :number, :kind, :orders, :amount, :status, :madeAt)
            """)
        .param("id", file.id())
        .param("run", file.runId())
        .param("number", file.number())
        .param("kind", file.kind().name())
        .param("orders", file.orders())
        .param("amount", file.amount().value())
        .param("status", file.status().name())
        .param("madeAt", file.madeAt())
        .update();
  }

  Optional<PaymentFile> find(String id) {
    return jdbc.sql("SELECT * FROM payment_file WHERE id = :id")
        .param("id", id)
        .query(PaymentFileRepository::file)
        .optional();
  }

  List<PaymentFile> ofRun(String runId) {
    return jdbc.sql("SELECT * FROM payment_file WHERE run_id = :run ORDER BY number")
        .param("run", runId)
        .query(PaymentFileRepository::file)
        .list();
  }

  /** Locks the file until the transaction ends. */
  Status statusOf(String id) {
    return jdbc.sql("SELECT status FROM payment_file WHERE id = :id FOR UPDATE")
        .param("id", id)
        .query(Status.class)
        .single();
  }

  void answered(String id, Status status, String reason) {
    jdbc.sql(
            """
            UPDATE payment_file SET status = :status, reason = :reason, sent_at = :now
            WHERE id = :id
            """)
        .param("id", id)
        .param("status", status.name())
        .param("reason", reason)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  Optional<PaymentFile> nextToSend(String runId) {
    return jdbc.sql(
            """
            SELECT * FROM payment_file WHERE run_id = :run AND status = 'READY'
            ORDER BY number LIMIT 1
            """)
        .param("run", runId)
        .query(PaymentFileRepository::file)
        .optional();
  }

  void sendAgain(String id) {
    jdbc.sql("UPDATE payment_file SET status = 'READY' WHERE id = :id").param("id", id).update();
  }

  /** What was moved to another file is no longer this one's. */
  void takeOff(String id, int orders, Money amount) {
    jdbc.sql(
            """
            UPDATE payment_file SET orders = orders - :orders, amount = amount - :amount
            WHERE id = :id
            """)
        .param("id", id)
        .param("orders", orders)
        .param("amount", amount.value())
        .update();
  }

  /** Whether the bank's statements have not said yet what became of some order of the run. */
  boolean isUnsettled(String runId) {
    return jdbc.sql(
            "SELECT EXISTS (SELECT 1 FROM payment_file f WHERE f.run_id = :run AND "
                + UNSETTLED
                + ")")
        .param("run", runId)
        .query(Boolean.class)
        .single();
  }

  List<PaymentFile> unsettled(String runId) {
    return jdbc.sql(
            "SELECT * FROM payment_file f WHERE f.run_id = :run AND "
                + UNSETTLED
                + " ORDER BY number")
        .param("run", runId)
        .query(PaymentFileRepository::file)
        .list();
  }

  /** All its orders, in the order of their ids: the same each time. */
  void read(String fileId, Consumer<Stream<Transfer>> reader) {
    try (Stream<Transfer> transfers =
        jdbc
            .sql(OrderRepository.ORDERS + " WHERE o.file_id = :file ORDER BY o.id")
            .param("file", fileId)
            .query(OrderRepository::order)
            .stream()
            .map(PaymentOrder::transfer)) {
      reader.accept(transfers);
    }
  }

  private static PaymentFile file(ResultSet row, int index) throws SQLException {
    return new PaymentFile(
        row.getString("id"),
        row.getString("run_id"),
        row.getInt("number"),
        PaymentFile.Kind.valueOf(row.getString("kind")),
        row.getInt("orders"),
        new Money(row.getBigDecimal("amount")),
        Status.valueOf(row.getString("status")),
        Times.at(row, "made_at"),
        Times.at(row, "sent_at"),
        row.getString("reason"));
  }
}
