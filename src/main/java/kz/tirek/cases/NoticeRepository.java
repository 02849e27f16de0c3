package kz.tirek.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kz.tirek.common.Words;
import kz.tirek.database.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NoticeRepository {
  private static final String NOTICES =
      """
      SELECT notice.*, notice_id IS NOT NULL AS printed
      FROM notice LEFT JOIN notice_pdf ON notice_id = id
      """;

  private final JdbcClient jdbc;
  private final Json json;
  private final Clock clock;

  NoticeRepository(JdbcClient jdbc, Json json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  String insert(String caseNumber, NoticeKind kind, Words text) {
    oneAtATime(caseNumber);
    return jdbc.sql(
            """
            INSERT INTO notice (id, case_number, kind, texts, composed_at)
            SELECT :case || '-N' || count(*) + 1, :case, :kind, :texts::jsonb, :now
            FROM notice WHERE case_number = :case
            RETURNING id
            """)
        .param("case", caseNumber)
        .param("kind", kind.name())
        .param("texts", json.write(text))
        .param("now", OffsetDateTime.now(clock))
        .query(String.class)
        .single();
  }

  /** Two steps of a case may tell something at once: their notices are numbered in turn. */
  private void oneAtATime(String caseNumber) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:case, 0)) IS NULL")
        .param("case", caseNumber)
        .query(Boolean.class)
        .single();
  }

  void markDelivered(String id) {
    jdbc.sql("UPDATE notice SET delivered_at = :now WHERE id = :id AND delivered_at IS NULL")
        .param("id", id)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Keeps the PDF of a notice; what is kept already stays as it is. */
  void keepPdf(String id, byte[] pdf) {
    jdbc.sql(
            """
            INSERT INTO notice_pdf (notice_id, content) VALUES (:id, :pdf)
            ON CONFLICT (notice_id) DO NOTHING
            """)
        .param("id", id)
        .param("pdf", pdf)
        .update();
  }

  Optional<byte[]> pdf(String id) {
    return jdbc.sql("SELECT content FROM notice_pdf WHERE notice_id = :id")
        .param("id", id)
        .query((row, i) -> row.getBytes("content"))
        .optional();
  }

  Optional<Notice> find(String id) {
    return jdbc.sql(NOTICES + "WHERE id = :id").param("id", id).query(this::notice).optional();
  }

  List<Notice> ofCase(String caseNumber) {
    return jdbc.sql(NOTICES + "WHERE case_number = :case ORDER BY composed_at, id")
        .param("case", caseNumber)
        .query(this::notice)
        .list();
  }

  private Notice notice(ResultSet row, int index) throws SQLException {
    return new Notice(
        row.getString("id"),
        row.getString("case_number"),
        row.getString("kind"),
        json.read(row.getString("texts"), Words.class),
        row.getBoolean("printed"),
        Times.at(row, "composed_at"),
        Times.at(row, "delivered_at"));
  }
}
