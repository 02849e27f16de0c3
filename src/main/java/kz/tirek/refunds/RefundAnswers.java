package kz.tirek.refunds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.tirek.cases.Entered;
import kz.tirek.engine.TaskAnswer;
import kz.tirek.engine.TaskAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes what people enter in the tasks of refunds, and keeps it word for word. */
@Component
class RefundAnswers implements TaskAnswers {
  private final Map<String, RefundTask> tasks;
  private final RefundRepository refunds;
  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  RefundAnswers(
      List<RefundTask> tasks,
      RefundRepository refunds,
      JdbcClient jdbc,
      ObjectMapper json,
      Clock clock) {
    this.tasks = tasks.stream().collect(Collectors.toMap(RefundTask::id, Function.identity()));
    this.refunds = refunds;
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public boolean knows(String processDefinitionKey, String taskDefinitionKey) {
    return tasks.containsKey(taskDefinitionKey);
  }

  @Override
  public Set<String> barredFrom(
      String processDefinitionKey, String taskDefinitionKey, String number) {
    return refunds
        .find(number)
        .map(refund -> tasks.get(taskDefinitionKey).barredFrom(refund))
        .orElse(Set.of());
  }

  @Override
  public Map<String, Object> accept(TaskAnswer answer) {
    refunds.lock(answer.caseNumber());
    Refund refund = refunds.find(answer.caseNumber()).orElseThrow();
    Map<String, Object> flags =
        tasks.get(answer.taskDefinitionKey()).accept(refund, new Entered(answer.fields()), answer);
    keep(answer);
    return flags;
  }

  private void keep(TaskAnswer answer) {
    jdbc.sql(
            """
            INSERT INTO refund_answer (refund_number, task, user_id, fields, answered_at)
            VALUES (:refund, :task, :user, :fields::jsonb, :now)
            """)
        .param("refund", answer.caseNumber())
        .param("task", answer.taskDefinitionKey())
        .param("user", answer.userId())
        .param("fields", written(answer.fields()))
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  private String written(Map<String, Object> fields) {
    try {
      return json.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
