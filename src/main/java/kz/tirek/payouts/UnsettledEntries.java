package kz.tirek.payouts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Money;
import kz.tirek.common.NotFound;
import kz.tirek.database.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What statements said and nothing here could be settled by, with what people did about it. */
@Service
public class UnsettledEntries {
  private static final int LONGEST_NOTE = 2000;
  private static final String KINDS = " kind IN ('UNKNOWN', 'REJECTED', 'PAID_TWICE') ";

  private final JdbcClient jdbc;
  private final Clock clock;

  UnsettledEntries(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Newest first, but for money that came back meanwhile.
   *
   * @param from first day on which the statement was read, inclusive, with {@code to} the last
   */
  public List<UnsettledEntry> list(LocalDate from, LocalDate to, int page, int size) {
    return within(
            "SELECT *", from, to, " ORDER BY taken_at DESC, reference LIMIT :size OFFSET :skip")
        .param("size", size)
        .param("skip", (long) page * size)
        .query(this::entry)
        .list();
  }

  public long count(LocalDate from, LocalDate to) {
    return within("SELECT count(*)", from, to, "").query(Long.class).single();
  }

  /**
   * Keeps who looked into an entry and what was done.
   *
   * @throws NotFound when there is no such entry
   */
  public UnsettledEntry note(String reference, String note, String by) {
    if (note == null || note.isBlank() || note.length() > LONGEST_NOTE) {
      throw new InvalidInput("note", "LENGTH", "A note has 1 to " + LONGEST_NOTE + " characters");
    }
    UnsettledEntry entry = required(reference);
    jdbc.sql(
            """
            INSERT INTO bank_statement_note (reference, note, noted_by, noted_at)
            VALUES (:reference, :note, :by, :now)
            """)
        .param("reference", entry.reference())
        .param("note", note.strip())
        .param("by", by)
        .param("now", OffsetDateTime.now(clock))
        .update();
    return required(reference);
  }

  private UnsettledEntry required(String reference) {
    return jdbc.sql("SELECT * FROM bank_statement_entry WHERE reference = :reference AND" + KINDS)
        .param("reference", reference)
        .query(this::entry)
        .optional()
        .orElseThrow(() -> new NotFound("No unsettled entry has the reference " + reference));
  }

  private JdbcClient.StatementSpec within(String what, LocalDate from, LocalDate to, String order) {
    return jdbc.sql(
            what
                + " FROM bank_statement_entry WHERE"
                + KINDS
                + "AND undone_by IS NULL AND taken_at >= :from AND taken_at < :until"
                + order)
        .param("from", from.atStartOfDay(clock.getZone()).toOffsetDateTime())
        .param("until", to.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime());
  }

  private UnsettledEntry entry(ResultSet row, int index) throws SQLException {
    return new UnsettledEntry(
        row.getString("reference"),
        row.getString("statement_id"),
        row.getObject("line", Integer.class),
        EntryKind.valueOf(row.getString("kind")),
        row.getString("code"),
        row.getString("order_id"),
        row.getBigDecimal("amount") == null ? null : new Money(row.getBigDecimal("amount")),
        row.getString("currency"),
        row.getObject("booked_on", LocalDate.class),
        row.getString("reason"),
        row.getString("text"),
        Times.at(row, "taken_at"),
        notes(row.getString("reference")));
  }

  private List<UnsettledEntry.Note> notes(String reference) {
    return jdbc.sql("SELECT * FROM bank_statement_note WHERE reference = :reference ORDER BY id")
        .param("reference", reference)
        .query(
            (row, i) ->
                new UnsettledEntry.Note(
                    row.getString("note"), row.getString("noted_by"), Times.at(row, "noted_at")))
        .list();
  }
}
