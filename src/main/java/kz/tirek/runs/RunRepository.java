package kz.tirek.runs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kz.tirek.common.NotFound;
import kz.tirek.database.Times;
import kz.tirek.runs.PaymentRun.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RunRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  RunRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @throws org.springframework.dao.DuplicateKeyException while another is not ordered yet
   */
  String insert(YearMonth month, String askedBy) {
    return jdbc.sql(
            """
            INSERT INTO payment_run (id, month, cut_off, state, asked_by)
            VALUES ('PR-' || to_char(:now::timestamptz, 'YY') || '-'
                || lpad(nextval('payment_run_number_seq')::text, 4, '0'),
              :month, :now, 'SELECTED', :by)
            RETURNING id
            """)
        .param("month", month.atDay(1))
        .param("by", askedBy)
        .param("now", now())
        .query(String.class)
        .single();
  }

  /** Month of the latest run that was not given up. */
  Optional<YearMonth> latestMonth() {
    return jdbc.sql(
            """
            SELECT month FROM payment_run WHERE state NOT IN ('CANCELLED', 'REFUSED')
            ORDER BY month DESC LIMIT 1
            """)
        .query(LocalDate.class)
        .optional()
        .map(YearMonth::from);
  }

  /** Whether one has begun and is not ordered yet. */
  boolean isOpen() {
    return jdbc.sql(
            """
            SELECT EXISTS (
              SELECT 1 FROM payment_run WHERE state IN ('SELECTED', 'PREVIEWED', 'APPROVED'))
            """)
        .query(Boolean.class)
        .single();
  }

  /** Locks it until the transaction ends: people and chunks take turns. */
  PaymentRun locked(String id) {
    jdbc.sql("SELECT 1 FROM payment_run WHERE id = :id FOR UPDATE")
        .param("id", id)
        .query(Integer.class)
        .optional();
    return required(id);
  }

  PaymentRun required(String id) {
    return jdbc.sql("SELECT * FROM payment_run WHERE id = :id")
        .param("id", id)
        .query(RunRepository::run)
        .optional()
        .orElseThrow(() -> new NotFound("There is no payment run " + id));
  }

  /** Newest first. */
  List<PaymentRun> all() {
    return jdbc.sql("SELECT * FROM payment_run ORDER BY cut_off DESC, id DESC")
        .query(RunRepository::run)
        .list();
  }

  List<PaymentRun> in(State state) {
    return jdbc.sql("SELECT * FROM payment_run WHERE state = :state ORDER BY id")
        .param("state", state.name())
        .query(RunRepository::run)
        .list();
  }

  void previewed(String id, int total) {
    jdbc.sql("UPDATE payment_run SET total = :total, state = 'PREVIEWED' WHERE id = :id")
        .param("id", id)
        .param("total", total)
        .update();
  }

  void decide(String id, State state, String by, String note) {
    jdbc.sql(
            """
            UPDATE payment_run SET state = :state, decided_by = :by, decided_at = :now, note = :note
            WHERE id = :id
            """)
        .param("id", id)
        .param("state", state.name())
        .param("by", by)
        .param("note", note)
        .param("now", now())
        .update();
  }

  void move(String id, State state) {
    jdbc.sql(
            """
            UPDATE payment_run SET state = :state,
              settled_at = CASE WHEN :state = 'RECONCILED' THEN :now::timestamptz END
            WHERE id = :id
            """)
        .param("id", id)
        .param("state", state.name())
        .param("now", now())
        .update();
  }

  void pause(String id, boolean paused) {
    jdbc.sql("UPDATE payment_run SET paused = :paused WHERE id = :id")
        .param("id", id)
        .param("paused", paused)
        .update();
  }

  /** So far the ids of the awards that were gone through reach. */
  String doneTo(String id) {
    return jdbc.sql("SELECT done_to FROM payment_run WHERE id = :id")
        .param("id", id)
        .query(String.class)
        .single();
  }

  void done(String id, int awards, String last) {
    jdbc.sql("UPDATE payment_run SET done = done + :awards, done_to = :last WHERE id = :id")
        .param("id", id)
        .param("awards", awards)
        .param("last", last)
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  private static PaymentRun run(ResultSet row, int index) throws SQLException {
    return new PaymentRun(
        row.getString("id"),
        YearMonth.from(row.getObject("month", LocalDate.class)),
        Times.at(row, "cut_off"),
        State.valueOf(row.getString("state")),
        row.getBoolean("paused"),
        row.getString("asked_by"),
        row.getString("decided_by"),
        Times.at(row, "decided_at"),
        row.getString("note"),
        row.getInt("total"),
        row.getInt("done"),
        Times.at(row, "settled_at"));
  }
}
