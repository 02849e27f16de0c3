package kz.tirek.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kz.tirek.accounts.ParticipantAccount.Refund;
import kz.tirek.common.Conflict;
import kz.tirek.common.Iin;
import kz.tirek.common.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries that take contributions out of accounts; like these they are only ever added. */
@Repository
class RefundEntries {
  private static final String PENALTY = "017";

  private static final String RECEIPTS =
      """
      SELECT c.document_id, c.line, c.period, c.iin, c.payer, d.number, c.knp, c.received_on,
        c.amount,
        coalesce((SELECT sum(r.amount) FROM contribution_refund r
                   WHERE r.document_id = c.document_id AND r.line = c.line
                     AND r.period = c.period AND r.status = 'REVERSED'), 0) AS refunded
      FROM contribution c JOIN contribution_document d ON d.id = c.document_id
      """;

  private final JdbcClient jdbc;

  RefundEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Contributions and penalties of a person for a month, last received first. */
  List<Receipt> receipts(Iin iin, YearMonth period) {
    return jdbc.sql(
            RECEIPTS
                + """
                   WHERE c.iin = :iin AND c.period = :period
                   ORDER BY c.received_on DESC, c.document_id DESC, c.line DESC
                  """)
        .param("iin", iin.value())
        .param("period", period.atDay(1))
        .query(RefundEntries::receipt)
        .list();
  }

  void reverse(Reversal reversal, String refundNumber, LocalDate on) {
    Receipt now = locked(reversal.receipt());
    if (reversal.amount().compareTo(now.left()) > 0) {
      throw new Conflict(
          "ALREADY_REFUNDED",
          "Of the contribution of %s for %s in document %s only %s KZT are left"
              .formatted(now.iin(), now.period(), now.document(), now.left()));
    }
    jdbc.sql(
            """
            INSERT INTO contribution_refund
              (iin, document_id, line, period, amount, refund_number, status, entered_on)
            VALUES (:iin, :document, :line, :period, :amount, :refund, 'REVERSED', :on)
            """)
        .param("iin", now.iin())
        .param("document", now.documentId())
        .param("line", now.line())
        .param("period", now.period().atDay(1))
        .param("amount", reversal.amount().value())
        .param("refund", refundNumber)
        .param("on", on)
        .update();
  }

  /** Two refunds of one contribution wait for each other here. */
  private Receipt locked(Receipt receipt) {
    return jdbc.sql(
            RECEIPTS
                + """
                   WHERE c.document_id = :document AND c.line = :line AND c.period = :period
                   FOR UPDATE OF c
                  """)
        .param("document", receipt.documentId())
        .param("line", receipt.line())
        .param("period", receipt.period().atDay(1))
        .query(RefundEntries::receipt)
        .single();
  }

  void paid(String refundNumber, LocalDate on) {
    jdbc.sql(
            """
            INSERT INTO contribution_refund
              (iin, document_id, line, period, amount, refund_number, status, entered_on)
            SELECT iin, document_id, line, period, amount, refund_number, 'PAID', :on
            FROM contribution_refund WHERE refund_number = :refund AND status = 'REVERSED'
            ON CONFLICT DO NOTHING
            """)
        .param("refund", refundNumber)
        .param("on", on)
        .update();
  }

  boolean has(Iin iin) {
    return jdbc.sql("SELECT EXISTS (SELECT FROM contribution_refund WHERE iin = ?)")
        .param(iin.value())
        .query(Boolean.class)
        .single();
  }

  /** What was taken out of an account, each with its newest status. */
  List<Refund> of(Iin iin) {
    return jdbc.sql(
            """
            SELECT DISTINCT ON (r.period, r.refund_number, r.document_id, r.line)
              r.period, c.payer, d.number AS document, r.amount, r.refund_number, r.status,
              r.entered_on
            FROM contribution_refund r
            JOIN contribution c USING (document_id, line, period)
            JOIN contribution_document d ON d.id = r.document_id
            WHERE r.iin = ?
            ORDER BY r.period, r.refund_number, r.document_id, r.line, r.id DESC
            """)
        .param(iin.value())
        .query(
            (row, n) ->
                new Refund(
                    month(row),
                    row.getString("payer"),
                    row.getString("document"),
                    new Money(row.getBigDecimal("amount")),
                    row.getString("refund_number"),
                    Refund.Status.valueOf(row.getString("status")),
                    row.getObject("entered_on", LocalDate.class)))
        .list();
  }

  private static Receipt receipt(ResultSet row, int index) throws SQLException {
    return new Receipt(
        row.getLong("document_id"),
        row.getInt("line"),
        month(row),
        row.getString("iin"),
        row.getString("payer"),
        row.getString("number"),
        row.getString("knp").equals(PENALTY),
        row.getObject("received_on", LocalDate.class),
        new Money(row.getBigDecimal("amount")),
        new Money(row.getBigDecimal("refunded")));
  }

  private static YearMonth month(ResultSet row) throws SQLException {
    return YearMonth.from(row.getObject("period", LocalDate.class));
  }
}
