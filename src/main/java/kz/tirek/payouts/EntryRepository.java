package kz.tirek.payouts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kz.tirek.payouts.StatementBatch.Candidate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries of statements, each kept once by its reference. */
@Repository
class EntryRepository {
  private static final String INSERT =
      """
      INSERT INTO bank_statement_entry (reference, statement_id, line, order_id, kind, code, amount,
        currency, booked_on, reason, text, taken_at)
      SELECT reference, statement_id, line, order_id, kind, code, amount, currency, booked_on,
        reason, text, :now
      FROM unnest(:references::text[], :statements::text[], :lines::integer[], :orders::text[],
        :kinds::text[], :codes::text[], :amounts::numeric[], :currencies::text[], :days::date[],
        :reasons::text[], :texts::text[])
        AS e(reference, statement_id, line, order_id, kind, code, amount, currency, booked_on,
          reason, text)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  EntryRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The references of those that were taken before. */
  Set<String> known(List<StatementEntry> entries) {
    return new HashSet<>(
        jdbc.sql(
                """
                SELECT reference FROM bank_statement_entry
                WHERE reference = ANY(:references::text[]) AND kind <> 'REJECTED'
                """)
            .param(
                "references",
                entries.stream().map(StatementEntry::reference).toArray(String[]::new))
            .query(String.class)
            .list());
  }

  /**
   * @return the references of those that were not taken before; one that could not be read before
   *     may be now
   */
  Set<String> insert(List<Candidate> entries) {
    if (entries.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        statement(
                INSERT
                    + """
                    ON CONFLICT (reference) DO UPDATE
                      SET statement_id = excluded.statement_id, line = excluded.line,
                        order_id = excluded.order_id, kind = excluded.kind, code = excluded.code,
                        amount = excluded.amount, currency = excluded.currency,
                        booked_on = excluded.booked_on, reason = excluded.reason,
                        text = excluded.text, taken_at = excluded.taken_at
                      WHERE bank_statement_entry.kind = 'REJECTED'
                    RETURNING reference
                    """,
                entries)
            .query(String.class)
            .list());
  }

  void reject(List<StatementEntry> entries) {
    if (!entries.isEmpty()) {
      statement(
              INSERT + " ON CONFLICT (reference) DO NOTHING",
              entries.stream()
                  .map(entry -> new Candidate(entry, EntryKind.REJECTED, entry.fault().name()))
                  .toList())
          .update();
    }
  }

  void become(String reference, EntryKind kind, String code) {
    jdbc.sql("UPDATE bank_statement_entry SET kind = :kind, code = :code WHERE reference = :entry")
        .param("entry", reference)
        .param("kind", kind.name())
        .param("code", code)
        .update();
  }

  /** Which of the orders the bank has paid twice and not taken back yet. */
  Set<String> paidTwice(Collection<String> orderIds) {
    return orderIds.isEmpty()
        ? new HashSet<>()
        : new HashSet<>(
            jdbc.sql(
                    """
                    SELECT order_id FROM bank_statement_entry
                    WHERE kind = 'PAID_TWICE' AND undone_by IS NULL AND order_id = ANY(:ids::text[])
                    """)
                .param("ids", orderIds.toArray(String[]::new))
                .query(String.class)
                .list());
  }

  /**
   * Money that the bank paid twice came back.
   *
   * @return whether more of the order's money still has to
   */
  boolean undo(String orderId, String reference) {
    jdbc.sql(
            """
            UPDATE bank_statement_entry SET undone_by = :by WHERE reference = (
              SELECT min(reference) FROM bank_statement_entry
              WHERE kind = 'PAID_TWICE' AND undone_by IS NULL AND order_id = :order)
            """)
        .param("order", orderId)
        .param("by", reference)
        .update();
    return !paidTwice(List.of(orderId)).isEmpty();
  }

  private JdbcClient.StatementSpec statement(String sql, List<Candidate> entries) {
    return jdbc.sql(sql)
        .param("references", column(entries, entry -> entry.entry().reference()))
        .param("statements", column(entries, entry -> entry.entry().statement()))
        .param("lines", column(entries, entry -> entry.entry().line()))
        .param("orders", column(entries, entry -> entry.entry().orderId()))
        .param("kinds", column(entries, Candidate::kind))
        .param("codes", column(entries, Candidate::code))
        .param("amounts", column(entries, entry -> entry.entry().amount()))
        .param("currencies", column(entries, entry -> entry.entry().currency()))
        .param("days", column(entries, entry -> entry.entry().on()))
        .param("reasons", column(entries, entry -> entry.entry().reason()))
        .param("texts", column(entries, entry -> entry.entry().text()))
        .param("now", OffsetDateTime.now(clock));
  }

  private static String[] column(List<Candidate> entries, Function<Candidate, Object> value) {
    return entries.stream()
        .map(value)
        .map(each -> each == null ? null : each.toString())
        .toArray(String[]::new);
  }
}
