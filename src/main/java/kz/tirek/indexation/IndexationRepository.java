package kz.tirek.indexation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.tirek.common.NotFound;
import kz.tirek.common.PaymentKind;
import kz.tirek.database.Times;
import kz.tirek.indexation.Indexation.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IndexationRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  IndexationRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  String insert(NewIndexation asked, String askedBy) {
    return jdbc.sql(
            """
            INSERT INTO indexation (id, kind, payments, percent, effective_on, assigned_before, act,
              state, asked_by, asked_at)
            VALUES ('X-' || to_char(:now::timestamptz, 'YY') || '-'
                || lpad(nextval('indexation_number_seq')::text, 4, '0'),
              :kind, string_to_array(:payments, ','), :percent, :effectiveOn, :assignedBefore, :act,
              'ASKED', :by, :now)
            RETURNING id
            """)
        .param("kind", asked.kind().name())
        .param("payments", list(asked.payments()))
        .param("percent", asked.percent() == null ? null : new BigDecimal(asked.percent()))
        .param("effectiveOn", asked.effectiveOn())
        .param("assignedBefore", asked.assignedBefore())
        .param("act", asked.act().strip())
        .param("by", askedBy)
        .param("now", OffsetDateTime.now(clock))
        .query(String.class)
        .single();
  }

  /** One that is not given up and takes one of the kinds on the same day. */
  Optional<String> same(NewIndexation asked) {
    return jdbc.sql(
            """
            SELECT id FROM indexation
            WHERE kind = :kind AND effective_on = :effectiveOn
              AND payments && string_to_array(:payments, ',')
              AND state NOT IN ('CANCELLED', 'REFUSED', 'UNDONE')
            ORDER BY id LIMIT 1
            """)
        .param("kind", asked.kind().name())
        .param("effectiveOn", asked.effectiveOn())
        .param("payments", list(asked.payments()))
        .query(String.class)
        .optional();
  }

  /** One that began after this one, takes one of its kinds and still stands. */
  Optional<String> laterThan(String id) {
    return jdbc.sql(
            """
            SELECT later.id FROM indexation later
            JOIN indexation it ON it.id = :id AND later.payments && it.payments
            WHERE later.begun_at > it.begun_at AND later.state <> 'UNDONE'
            ORDER BY later.id LIMIT 1
            """)
        .param("id", id)
        .query(String.class)
        .optional();
  }

  /** Locks it until the transaction ends: people and chunks take turns. */
  Indexation locked(String id) {
    jdbc.sql("SELECT 1 FROM indexation WHERE id = :id FOR UPDATE")
        .param("id", id)
        .query(Integer.class)
        .optional();
    return required(id);
  }

  Indexation required(String id) {
    return jdbc.sql("SELECT * FROM indexation WHERE id = :id")
        .param("id", id)
        .query(IndexationRepository::indexation)
        .optional()
        .orElseThrow(() -> new NotFound("There is no indexation " + id));
  }

  /** Newest first. */
  List<Indexation> all() {
    return jdbc.sql("SELECT * FROM indexation ORDER BY asked_at DESC, id DESC")
        .query(IndexationRepository::indexation)
        .list();
  }

  void decide(String id, State state, String by, String note) {
    jdbc.sql(
            """
            UPDATE indexation SET state = :state, decided_by = :by, decided_at = :now, note = :note
            WHERE id = :id
            """)
        .param("id", id)
        .param("state", state.name())
        .param("by", by)
        .param("note", note)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  void begin(String id, int total) {
    jdbc.sql("UPDATE indexation SET begun_at = :now, total = :total WHERE id = :id")
        .param("id", id)
        .param("total", total)
        .param("now", OffsetDateTime.now(clock))
        .update();
    move(id, State.RUNNING);
  }

  /** Work goes on from now by the clock on the wall, or rests. */
  void move(String id, State state) {
    jdbc.sql("UPDATE indexation SET state = :state, busy_since = clock_timestamp() WHERE id = :id")
        .param("id", id)
        .param("state", state.name())
        .update();
  }

  private static String list(List<PaymentKind> payments) {
    return payments.stream().map(PaymentKind::name).collect(Collectors.joining(","));
  }

  private static Indexation indexation(ResultSet row, int index) throws SQLException {
    return new Indexation(
        row.getString("id"),
        Indexation.Kind.valueOf(row.getString("kind")),
        Arrays.stream((String[]) row.getArray("payments").getArray())
            .map(PaymentKind::valueOf)
            .toList(),
        row.getBigDecimal("percent"),
        row.getObject("effective_on", LocalDate.class),
        row.getObject("assigned_before", LocalDate.class),
        row.getString("act"),
        State.valueOf(row.getString("state")),
        row.getString("asked_by"),
        Times.at(row, "asked_at"),
        row.getString("decided_by"),
        Times.at(row, "decided_at"),
        row.getString("note"),
        Times.at(row, "begun_at"),
        row.getInt("total"),
        row.getInt("done"),
        row.getInt("changed"),
        row.getInt("undone"));
  }
}
