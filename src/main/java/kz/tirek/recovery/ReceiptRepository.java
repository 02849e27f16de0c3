package kz.tirek.recovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kz.tirek.common.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReceiptRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  ReceiptRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void insert(Receipt receipt) {
    jdbc.sql(
            """
            INSERT INTO recovery_receipt (reference, recovery_id, amount, on_date, taken, to_return,
              received_at)
            VALUES (:reference, :recovery, :amount, :on, :taken, :rest, :now)
            """)
        .param("reference", receipt.reference())
        .param("recovery", receipt.recoveryId())
        .param("amount", receipt.amount().value())
        .param("on", receipt.on())
        .param("taken", receipt.taken().value())
        .param("rest", receipt.toReturn().value())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  void returned(String reference, LocalDate on, String by) {
    jdbc.sql(
            """
            UPDATE recovery_receipt SET returned_on = :on, returned_by = :by
            WHERE reference = :reference AND returned_on IS NULL
            """)
        .param("reference", reference)
        .param("on", on)
        .param("by", by)
        .update();
  }

  Optional<Receipt> find(String reference) {
    return jdbc.sql("SELECT * FROM recovery_receipt WHERE reference = :reference")
        .param("reference", reference)
        .query(ReceiptRepository::receipt)
        .optional();
  }

  List<Receipt> ofRecovery(String recoveryId) {
    return jdbc.sql(
            "SELECT * FROM recovery_receipt WHERE recovery_id = :recovery ORDER BY received_at")
        .param("recovery", recoveryId)
        .query(ReceiptRepository::receipt)
        .list();
  }

  private static Receipt receipt(ResultSet row, int index) throws SQLException {
    return new Receipt(
        row.getString("reference"),
        row.getString("recovery_id"),
        new Money(row.getBigDecimal("amount")),
        row.getObject("on_date", LocalDate.class),
        new Money(row.getBigDecimal("taken")),
        new Money(row.getBigDecimal("to_return")),
        row.getObject("returned_on", LocalDate.class),
        row.getString("returned_by"));
  }
}
