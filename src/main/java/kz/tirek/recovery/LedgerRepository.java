package kz.tirek.recovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.tirek.common.Money;
import kz.tirek.deadlines.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries of ledgers; rows are only ever added. */
@Repository
class LedgerRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  LedgerRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  LedgerLine insert(
      String recoveryId, Entry entry, Money effect, YearMonth month, Long reverses, String by) {
    return jdbc.sql(
            """
            INSERT INTO recovery_entry (recovery_id, kind, amount, effect, on_date, month, reference,
              note, channel, reverses, entered_by, entered_at)
            VALUES (:recovery, :kind, :amount, :effect, :on, :month, :reference, :note, :channel,
              :reverses, :by, :now)
            RETURNING *
            """)
        .param("recovery", recoveryId)
        .param("kind", entry.kind().name())
        .param("amount", entry.amount().value())
        .param("effect", effect.value())
        .param("on", entry.on())
        .param("month", month == null ? null : month.atDay(1))
        .param("reference", entry.reference())
        .param("note", entry.note())
        .param("channel", entry.channel() == null ? null : entry.channel().name())
        .param("reverses", reverses)
        .param("by", by)
        .param("now", OffsetDateTime.now(clock))
        .query(LedgerRepository::line)
        .single();
  }

  Money owed(String recoveryId, LocalDate on) {
    return jdbc.sql(
            """
            SELECT coalesce(sum(effect), 0) FROM recovery_entry
            WHERE recovery_id = :recovery AND on_date <= :on
            """)
        .param("recovery", recoveryId)
        .param("on", on)
        .query((row, i) -> new Money(row.getBigDecimal(1)))
        .single();
  }

  Money owed(String recoveryId) {
    return jdbc.sql(
            "SELECT coalesce(sum(effect), 0) FROM recovery_entry WHERE recovery_id = :recovery")
        .param("recovery", recoveryId)
        .query((row, i) -> new Money(row.getBigDecimal(1)))
        .single();
  }

  /** What is or was asked back of an award's month, without what was taken back. */
  Money claimed(String awardId, YearMonth month) {
    return jdbc.sql(
            """
            SELECT coalesce(sum(e.amount), 0)
            FROM recovery_entry e JOIN recovery r ON r.id = e.recovery_id
            WHERE r.award_id = :award AND e.kind = 'DEBT' AND e.month = :month
              AND NOT EXISTS (SELECT 1 FROM recovery_entry x WHERE x.reverses = e.id)
            """)
        .param("award", awardId)
        .param("month", month.atDay(1))
        .query((row, i) -> new Money(row.getBigDecimal(1)))
        .single();
  }

  /** By recovery. */
  Map<String, LedgerSum> sums(Collection<String> recoveryIds) {
    return jdbc
        .sql(
            """
            SELECT e.recovery_id, sum(e.effect) AS owed,
              coalesce(sum(e.amount) FILTER (WHERE e.kind = 'DEBT' AND x.id IS NULL), 0) AS debt
            FROM recovery_entry e LEFT JOIN recovery_entry x ON x.reverses = e.id
            WHERE e.recovery_id = ANY (:ids) GROUP BY e.recovery_id
            """)
        .param("ids", recoveryIds.toArray(String[]::new))
        .query(
            (row, i) ->
                Map.entry(
                    row.getString("recovery_id"),
                    new LedgerSum(
                        new Money(row.getBigDecimal("debt")),
                        new Money(row.getBigDecimal("owed")))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** In the order in which they count. */
  List<LedgerLine> lines(String recoveryId) {
    return jdbc.sql(
            "SELECT * FROM recovery_entry WHERE recovery_id = :recovery ORDER BY on_date, id")
        .param("recovery", recoveryId)
        .query(LedgerRepository::line)
        .list();
  }

  Optional<LedgerLine> find(String recoveryId, long id) {
    return jdbc.sql("SELECT * FROM recovery_entry WHERE recovery_id = :recovery AND id = :id")
        .param("recovery", recoveryId)
        .param("id", id)
        .query(LedgerRepository::line)
        .optional();
  }

  private static LedgerLine line(ResultSet row, int index) throws SQLException {
    LocalDate month = row.getObject("month", LocalDate.class);
    String channel = row.getString("channel");
    return new LedgerLine(
        row.getLong("id"),
        EntryKind.valueOf(row.getString("kind")),
        new Money(row.getBigDecimal("amount")),
        new Money(row.getBigDecimal("effect")),
        row.getObject("on_date", LocalDate.class),
        month == null ? null : YearMonth.from(month),
        row.getString("reference"),
        row.getString("note"),
        channel == null ? null : Entry.Channel.valueOf(channel),
        row.getObject("reverses", Long.class),
        row.getString("entered_by"),
        row.getObject("entered_at", OffsetDateTime.class)
            .atZoneSameInstant(WorkingDays.ZONE)
            .toOffsetDateTime());
  }
}
