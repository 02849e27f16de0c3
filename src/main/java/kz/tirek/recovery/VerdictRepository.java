package kz.tirek.recovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import kz.tirek.common.Money;
import kz.tirek.deadlines.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VerdictRepository {
  private static final String LINES =
      """
      SELECT e.id, e.month, e.amount, v.verdict, v.proposed_by, v.approved_by, v.approved_at
      FROM recovery_entry e LEFT JOIN recovery_verdict v ON v.entry_id = e.id
      WHERE e.recovery_id = :recovery AND e.kind = 'DEBT'
        AND NOT EXISTS (SELECT 1 FROM recovery_entry r WHERE r.reverses = e.id)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  VerdictRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void propose(long entryId, Verdict verdict, String by) {
    jdbc.sql(
            """
            INSERT INTO recovery_verdict (entry_id, verdict, proposed_by)
            VALUES (:entry, :verdict, :by)
            ON CONFLICT (entry_id) DO UPDATE SET verdict = :verdict, proposed_by = :by
              WHERE recovery_verdict.approved_at IS NULL
            """)
        .param("entry", entryId)
        .param("verdict", verdict.name())
        .param("by", by)
        .update();
  }

  void approve(String recoveryId, String by) {
    jdbc.sql(
            """
            UPDATE recovery_verdict SET approved_by = :by, approved_at = :now
            WHERE approved_at IS NULL
              AND entry_id IN (SELECT id FROM recovery_entry WHERE recovery_id = :recovery)
            """)
        .param("recovery", recoveryId)
        .param("by", by)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Approved as not reclaimable, and still in the ledger. */
  List<VerdictLine> toWriteOff(String recoveryId) {
    return jdbc.sql(
            LINES
                + """
                  AND v.approved_at IS NOT NULL AND v.verdict <> 'RECLAIM'
                  AND v.written_off IS NULL ORDER BY e.month, e.id
                  """)
        .param("recovery", recoveryId)
        .query(VerdictRepository::line)
        .list();
  }

  void writtenOff(long entryId, Money amount) {
    jdbc.sql("UPDATE recovery_verdict SET written_off = :amount WHERE entry_id = :entry")
        .param("entry", entryId)
        .param("amount", amount.value())
        .update();
  }

  /** Every overpaid month, decided or not. */
  List<VerdictLine> lines(String recoveryId) {
    return jdbc.sql(LINES + " ORDER BY e.month, e.id")
        .param("recovery", recoveryId)
        .query(VerdictRepository::line)
        .list();
  }

  private static VerdictLine line(ResultSet row, int index) throws SQLException {
    OffsetDateTime at = row.getObject("approved_at", OffsetDateTime.class);
    return new VerdictLine(
        row.getLong("id"),
        YearMonth.from(row.getObject("month", LocalDate.class)),
        new Money(row.getBigDecimal("amount")),
        row.getString("verdict"),
        row.getString("proposed_by"),
        row.getString("approved_by"),
        at == null ? null : at.atZoneSameInstant(WorkingDays.ZONE).toOffsetDateTime());
  }
}
