package kz.tirek.payouts;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.tirek.common.Money;
import kz.tirek.database.StreamingJdbc;
import kz.tirek.payouts.PaymentFile.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pension contributions withheld from payments, handed over in one sum a run: each order's
 * once, and taken off again when its money came back and another order was made in its place.
 */
@Component
class PensionFiles implements OrderBook {
  /** Orders the bank has, whose contribution was not handed over yet. */
  private static final String WITHHELD =
      """
      INSERT INTO pension_item (order_id, correction, file_id, amount)
      SELECT o.id, false, :file, o.pension FROM payment_order o
      WHERE o.status IN ('SENT', 'PAID') AND o.pension > 0
        AND NOT EXISTS (SELECT 1 FROM pension_item i WHERE i.order_id = o.id)
      """;

  private static final String CAME_BACK =
      """
      INSERT INTO pension_item (order_id, correction, file_id, amount)
      SELECT o.id, true, :file, -i.amount
      FROM payment_order o JOIN pension_item i ON i.order_id = o.id AND NOT i.correction
      WHERE o.status = 'RETURNED'
        AND NOT EXISTS (SELECT 1 FROM pension_item c WHERE c.order_id = o.id AND c.correction)
        AND EXISTS (
          SELECT 1 FROM payment_order again
          JOIN pension_item mine ON mine.order_id = again.id AND mine.file_id = :file
          WHERE again.award_id = o.award_id AND again.pension >= o.pension)
      """;

  private final JdbcClient jdbc;
  private final StreamingJdbc streams;
  private final PaymentFileRepository files;
  private final PensionFund fund;
  private final Clock clock;

  PensionFiles(
      JdbcClient jdbc,
      StreamingJdbc streams,
      PaymentFileRepository files,
      PensionFund fund,
      Clock clock) {
    this.jdbc = jdbc;
    this.streams = streams;
    this.files = files;
    this.fund = fund;
    this.clock = clock;
  }

  boolean add(String runId) {
    List<PaymentFile> made = files.ofRun(runId);
    if (made.stream().anyMatch(file -> file.kind() == PaymentFile.Kind.PENSIONS)) {
      return false;
    }
    int number = made.size() + 1;
    String fileId = PaymentFile.id(runId, number);
    jdbc.sql(WITHHELD).param("file", fileId).update();
    jdbc.sql(CAME_BACK).param("file", fileId).update();
    Money amount =
        new Money(
            jdbc.sql("SELECT coalesce(sum(amount), 0) FROM pension_item WHERE file_id = :file")
                .param("file", fileId)
                .query(BigDecimal.class)
                .single());
    if (!amount.isPositive()) {
      return false;
    }
    files.insert(
        new PaymentFile(
            fileId,
            runId,
            number,
            PaymentFile.Kind.PENSIONS,
            1,
            amount,
            Status.READY,
            OffsetDateTime.now(clock),
            null,
            null));
    return true;
  }

  Transfer transfer(PaymentFile file) {
    return new Transfer(
        file.id(),
        fund.name(),
        fund.iban(),
        file.amount(),
        "Pension contributions " + file.runId(),
        file.madeAt());
  }

  void register(String runId, Consumer<PensionLine> reader) {
    try (var lines =
        jdbc
            .sql(
                """
                SELECT a.iin, o.recipient, o.id, o.month, i.amount
                FROM payment_file f JOIN pension_item i ON i.file_id = f.id
                JOIN payment_order o ON o.id = i.order_id JOIN award a ON a.id = o.award_id
                WHERE f.run_id = :run AND f.kind = 'PENSIONS' ORDER BY i.order_id, i.correction
                """)
            .param("run", runId)
            .query(
                (row, i) ->
                    new PensionLine(
                        row.getString("iin"),
                        row.getString("recipient"),
                        row.getString("id"),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        new Money(row.getBigDecimal("amount"))))
            .stream()) {
      lines.forEach(reader);
    }
  }

  @Override
  public Optional<Transfer> find(String orderId) {
    return file(orderId).map(this::transfer);
  }

  /** A return is the last word, whichever order the entries come in. */
  @Override
  public boolean settle(String orderId, boolean returned, String reason) {
    PaymentFile file = file(orderId).orElseThrow();
    return switch (files.statusOf(file.id())) {
      case READY, SENT, REJECTED -> {
        files.answered(file.id(), returned ? Status.RETURNED : Status.PAID, reason);
        yield true;
      }
      case PAID -> {
        if (returned) {
          files.answered(file.id(), Status.RETURNED, reason);
        }
        yield returned;
      }
      case RETURNED -> true;
    };
  }

  private Optional<PaymentFile> file(String orderId) {
    return files.find(orderId).filter(file -> file.kind() == PaymentFile.Kind.PENSIONS);
  }

  /** The contributions go with another file, since the bank did not pay this one. */
  void move(PaymentFile file, String otherId) {
    jdbc.sql("UPDATE pension_item SET file_id = :other WHERE file_id = :file")
        .param("file", file.id())
        .param("other", otherId)
        .update();
  }
}
