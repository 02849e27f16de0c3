package kz.tirek.lawsuits;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kz.tirek.cases.NewDocument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SuitDocumentRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  SuitDocumentRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void insert(String lawsuit, NewDocument document, String by) {
    jdbc.sql(
            """
            INSERT INTO lawsuit_document (lawsuit, step_id, name, media_type, content, added_by,
              received_at)
            SELECT :lawsuit, max(id), :name, :type, :content, :by, :now
            FROM lawsuit_step WHERE lawsuit = :lawsuit
            """)
        .param("lawsuit", lawsuit)
        .param("name", document.name())
        .param("type", document.mediaType())
        .param("content", document.content())
        .param("by", by)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  List<SuitDocument> of(String lawsuit) {
    return jdbc.sql(
            """
            SELECT id, step_id, name, media_type, length(content) AS size, received_at
            FROM lawsuit_document WHERE lawsuit = :lawsuit ORDER BY id
            """)
        .param("lawsuit", lawsuit)
        .query(
            (row, i) ->
                new SuitDocument(
                    row.getLong("id"),
                    row.getLong("step_id"),
                    row.getString("name"),
                    row.getString("media_type"),
                    row.getInt("size"),
                    StepRepository.at(row, "received_at")))
        .list();
  }

  Optional<NewDocument> content(String lawsuit, long id) {
    return jdbc.sql("SELECT * FROM lawsuit_document WHERE lawsuit = :lawsuit AND id = :id")
        .param("lawsuit", lawsuit)
        .param("id", id)
        .query(
            (row, i) ->
                new NewDocument(
                    "LAWSUIT",
                    row.getString("name"),
                    row.getString("media_type"),
                    row.getBytes("content")))
        .optional();
  }
}
