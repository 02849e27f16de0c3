package kz.tirek.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
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
class EventRepository {
  private final JdbcClient jdbc;
  private final EffectRepository effects;
  private final ObjectMapper json;
  private final Clock clock;

  EventRepository(JdbcClient jdbc, EffectRepository effects, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.effects = effects;
    this.json = json;
    this.clock = clock;
  }

  /**
   * @return empty when the same happening was reported before
   */
  Optional<Long> insert(NewEvent event) {
    return jdbc.sql(
            """
            INSERT INTO event_report (iin, award_id, kind, on_date, reported_on, source, details,
              received_at)
            VALUES (:iin, :award, :kind, :on, :reportedOn, :source, :details::jsonb, :now)
            ON CONFLICT DO NOTHING RETURNING id
            """)
        .param("iin", event.iin())
        .param("award", event.award())
        .param("kind", event.kind().name())
        .param("on", event.on())
        .param("reportedOn", event.reportedOn())
        .param("source", event.source())
        .param("details", event.details().toString())
        .param("now", OffsetDateTime.now(clock))
        .query(Long.class)
        .optional();
  }

  void ledTo(long id, String offer) {
    jdbc.sql("UPDATE event_report SET offer = :offer WHERE id = :id")
        .param("id", id)
        .param("offer", offer)
        .update();
  }

  Optional<LocalDate> deathOf(String iin) {
    return jdbc.sql(
            """
            SELECT min(e.on_date) FROM event_report e LEFT JOIN award a ON a.id = e.award_id
            WHERE e.kind = 'DEATH' AND coalesce(e.iin, a.iin) = :iin
            """)
        .param("iin", iin)
        .query((row, i) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
        .single();
  }

  Event same(NewEvent event) {
    return jdbc.sql(
            """
            SELECT * FROM event_report
            WHERE coalesce(iin, '') = coalesce(:iin, '')
              AND coalesce(award_id, '') = coalesce(:award, '')
              AND kind = :kind AND on_date = :on AND details = :details::jsonb
            """)
        .param("iin", event.iin())
        .param("award", event.award())
        .param("kind", event.kind().name())
        .param("on", event.on())
        .param("details", event.details().toString())
        .query(this::event)
        .single();
  }

  Optional<Event> find(long id) {
    return jdbc.sql("SELECT * FROM event_report WHERE id = :id")
        .param("id", id)
        .query(this::event)
        .optional();
  }

  List<Event> ofAward(String awardId) {
    return jdbc.sql(
            """
            SELECT * FROM event_report
            WHERE id IN (SELECT event_id FROM event_effect WHERE award_id = :award) ORDER BY id
            """)
        .param("award", awardId)
        .query(this::event)
        .list();
  }

  /** About people who have neither an award nor an application; newest first. */
  List<Event> withoutEffect(int most) {
    return jdbc.sql(
            """
            SELECT * FROM event_report e
            WHERE offer IS NULL
              AND NOT EXISTS (SELECT 1 FROM event_effect f WHERE f.event_id = e.id)
            ORDER BY id DESC LIMIT :most
            """)
        .param("most", most)
        .query(this::event)
        .list();
  }

  private Event event(ResultSet row, int index) throws SQLException {
    long id = row.getLong("id");
    return new Event(
        id,
        new NewEvent(
            row.getString("iin"),
            row.getString("award_id"),
            EventKind.valueOf(row.getString("kind")),
            row.getObject("on_date", LocalDate.class),
            row.getObject("reported_on", LocalDate.class),
            row.getString("source"),
            details(row.getString("details"))),
        Times.at(row, "received_at"),
        row.getString("offer"),
        effects.ofEvent(id));
  }

  private JsonNode details(String stored) {
    try {
      return json.readTree(stored);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
