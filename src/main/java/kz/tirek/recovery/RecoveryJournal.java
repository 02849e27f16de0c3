package kz.tirek.recovery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import kz.tirek.engine.TaskAnswer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people answered in the tasks of recoveries, word for word. */
@Repository
class RecoveryJournal {
  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  RecoveryJournal(JdbcClient jdbc, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  void keep(String recoveryId, TaskAnswer answer) {
    jdbc.sql(
            """
            INSERT INTO recovery_answer (recovery_id, task, user_id, fields, answered_at)
            VALUES (:recovery, :task, :user, :fields::jsonb, :now)
            """)
        .param("recovery", recoveryId)
        .param("task", answer.taskDefinitionKey())
        .param("user", answer.userId())
        .param("fields", written(answer))
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Login of whoever last did that task. */
  Optional<String> lastDoer(String recoveryId, String task) {
    return jdbc.sql(
            """
            SELECT user_id FROM recovery_answer WHERE recovery_id = :recovery AND task = :task
            ORDER BY id DESC LIMIT 1
            """)
        .param("recovery", recoveryId)
        .param("task", task)
        .query(String.class)
        .optional();
  }

  private String written(TaskAnswer answer) {
    try {
      return json.writeValueAsString(answer.fields());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
