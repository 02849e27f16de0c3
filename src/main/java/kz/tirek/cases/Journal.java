package kz.tirek.cases;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tirek.database.Times;
import kz.tirek.engine.TaskAnswer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people answered, and the alerts of the statutory clock; rows are only ever added. */
@Repository
public class Journal {
  private final JdbcClient jdbc;
  private final Json json;
  private final Clock clock;

  Journal(JdbcClient jdbc, Json json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** Keeps an answer word for word with its case. */
  public void keep(TaskAnswer answer) {
    keep(answer.caseNumber(), answer.taskDefinitionKey(), answer.userId(), answer.fields());
  }

  private void keep(String caseNumber, String task, String userId, Map<String, Object> fields) {
    jdbc.sql(
            """
            INSERT INTO case_answer (case_number, task, user_id, fields, answered_at)
            VALUES (:case, :task, :user, :fields::jsonb, :now)
            """)
        .param("case", caseNumber)
        .param("task", task)
        .param("user", userId)
        .param("fields", json.write(fields))
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  List<Answer> answers(String caseNumber) {
    return jdbc.sql("SELECT * FROM case_answer WHERE case_number = :case ORDER BY id")
        .param("case", caseNumber)
        .query(
            (row, i) ->
                new Answer(
                    row.getString("task"),
                    row.getString("user_id"),
                    json.read(row.getString("fields")),
                    Times.at(row, "answered_at")))
        .list();
  }

  Optional<Answer> latest(String caseNumber, String task) {
    return answers(caseNumber).stream()
        .filter(answer -> answer.task().equals(task))
        .reduce((earlier, later) -> later);
  }

  void alert(String caseNumber, Alert.Kind kind) {
    jdbc.sql("INSERT INTO case_alert (case_number, kind, raised_at) VALUES (:case, :kind, :now)")
        .param("case", caseNumber)
        .param("kind", kind.name())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  List<Alert> alerts(String caseNumber) {
    return jdbc.sql("SELECT kind, raised_at FROM case_alert WHERE case_number = :case ORDER BY id")
        .param("case", caseNumber)
        .query(
            (row, i) ->
                new Alert(Alert.Kind.valueOf(row.getString("kind")), Times.at(row, "raised_at")))
        .list();
  }
}
