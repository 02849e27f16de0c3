package kz.tirek.cases;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kz.tirek.database.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DocumentRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  DocumentRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void insert(String caseNumber, List<NewDocument> documents, boolean withApplication) {
    for (NewDocument document : documents) {
      jdbc.sql(
              """
              INSERT INTO case_document
                (case_number, kind, name, media_type, content, received_at, with_application)
              VALUES (:case, :kind, :name, :mediaType, :content, :now, :withApplication)
              """)
          .param("case", caseNumber)
          .param("kind", document.kind())
          .param("name", document.name())
          .param("mediaType", document.mediaType())
          .param("content", document.content())
          .param("now", OffsetDateTime.now(clock))
          .param("withApplication", withApplication)
          .update();
    }
  }

  List<Document> ofCase(String caseNumber) {
    return jdbc.sql(
            """
            SELECT id, kind, name, media_type, length(content) AS size, received_at, with_application
            FROM case_document WHERE case_number = :case ORDER BY id
            """)
        .param("case", caseNumber)
        .query(
            (row, i) ->
                new Document(
                    row.getLong("id"),
                    row.getString("kind"),
                    row.getString("name"),
                    row.getString("media_type"),
                    row.getInt("size"),
                    Times.at(row, "received_at"),
                    row.getBoolean("with_application")))
        .list();
  }

  boolean cameSince(OffsetDateTime moment, String caseNumber) {
    return jdbc.sql(
            "SELECT EXISTS (SELECT 1 FROM case_document WHERE case_number = :case AND received_at >= :moment)")
        .param("case", caseNumber)
        .param("moment", moment)
        .query(Boolean.class)
        .single();
  }

  Optional<NewDocument> content(String caseNumber, long id) {
    return jdbc.sql("SELECT * FROM case_document WHERE case_number = :case AND id = :id")
        .param("case", caseNumber)
        .param("id", id)
        .query(
            (row, i) ->
                new NewDocument(
                    row.getString("kind"),
                    row.getString("name"),
                    row.getString("media_type"),
                    row.getBytes("content")))
        .optional();
  }
}
