package kz.tirek.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kz.tirek.database.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EffectRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  EffectRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  long insert(
      long eventId, String awardId, String caseNumber, Consequence consequence, String ground) {
    return jdbc.sql(
            """
            INSERT INTO event_effect (event_id, award_id, case_number, what, effective_on, ground,
              state, note, changed_at)
            VALUES (:event, :award, :case, :what, :effectiveOn, :ground, :state, :note, :now)
            RETURNING id
            """)
        .param("event", eventId)
        .param("award", awardId)
        .param("case", caseNumber)
        .param("what", consequence.what().name())
        .param("effectiveOn", consequence.effectiveOn())
        .param("ground", ground)
        .param("state", consequence.initialState().name())
        .param("note", consequence.note())
        .param("now", now())
        .query(Long.class)
        .single();
  }

  /** What a person decided instead. */
  void settle(long id, Effect.What what, LocalDate effectiveOn, String note, String proposedBy) {
    jdbc.sql(
            """
            UPDATE event_effect SET what = :what, effective_on = :effectiveOn, note = :note,
              proposed_by = :by, approved_by = NULL, changed_at = :now
            WHERE id = :id
            """)
        .param("id", id)
        .param("what", what.name())
        .param("effectiveOn", effectiveOn)
        .param("note", note)
        .param("by", proposedBy)
        .param("now", now())
        .update();
  }

  void approve(long id, String approvedBy) {
    jdbc.sql("UPDATE event_effect SET approved_by = :by, changed_at = :now WHERE id = :id")
        .param("id", id)
        .param("by", approvedBy)
        .param("now", now())
        .update();
  }

  void finish(long id, Long determinationId) {
    jdbc.sql(
            """
            UPDATE event_effect SET state = 'DONE', determination_id = :determination,
              changed_at = :now
            WHERE id = :id
            """)
        .param("id", id)
        .param("determination", determinationId)
        .param("now", now())
        .update();
  }

  Effect required(long id) {
    return jdbc.sql("SELECT * FROM event_effect WHERE id = :id")
        .param("id", id)
        .query(EffectRepository::effect)
        .single();
  }

  /** What a person has proposed last for a case and nobody has carried out. */
  Optional<Effect> proposed(String caseNumber) {
    return jdbc.sql(
            """
            SELECT * FROM event_effect
            WHERE case_number = :case AND state = 'WITH_PERSON' AND proposed_by IS NOT NULL
            ORDER BY changed_at DESC, id DESC LIMIT 1
            """)
        .param("case", caseNumber)
        .query(EffectRepository::effect)
        .optional();
  }

  List<Effect> ofEvent(long eventId) {
    return jdbc.sql("SELECT * FROM event_effect WHERE event_id = :event ORDER BY id")
        .param("event", eventId)
        .query(EffectRepository::effect)
        .list();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  private static Effect effect(ResultSet row, int index) throws SQLException {
    return new Effect(
        row.getLong("id"),
        row.getLong("event_id"),
        row.getString("award_id"),
        row.getString("case_number"),
        Effect.What.valueOf(row.getString("what")),
        row.getObject("effective_on", LocalDate.class),
        row.getString("ground"),
        Effect.State.valueOf(row.getString("state")),
        row.getString("note"),
        row.getString("proposed_by"),
        row.getString("approved_by"),
        row.getObject("determination_id", Long.class),
        Times.at(row, "changed_at"));
  }
}
