package kz.tirek.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A feature with one task: it keeps the reason in a table of its own and routes by the decision.
 */
public class AnsweringFeature implements TaskAnswers, TaskViews {
  static final String PROCESS = "guarded-case";
  static final String TASK = "DecideCase";

  private final JdbcClient database;
  private final List<TaskAnswer> accepted = new ArrayList<>();

  AnsweringFeature(JdbcClient database) {
    this.database = database;
    database.sql("CREATE TABLE guarded_case (case_number text, reason text)").update();
  }

  List<TaskAnswer> accepted() {
    return accepted;
  }

  List<String> reasonsOf(String caseNumber) {
    return database
        .sql("SELECT reason FROM guarded_case WHERE case_number = ?")
        .param(caseNumber)
        .query(String.class)
        .list();
  }

  @Override
  public boolean knows(String processDefinitionKey, String taskDefinitionKey) {
    return PROCESS.equals(processDefinitionKey) && TASK.equals(taskDefinitionKey);
  }

  @Override
  public Map<String, Object> accept(TaskAnswer answer) {
    accepted.add(answer);
    String reason = (String) answer.fields().get("reason");
    database
        .sql("INSERT INTO guarded_case VALUES (?, ?)")
        .params(answer.caseNumber(), reason)
        .update();
    switch (String.valueOf(reason)) {
      case "null" -> throw new InvalidInput("reason", "REASON_MISSING", "A reason is needed");
      case "impossible" -> throw new Impossible("CASE_CLOSED", "The case is closed already");
      case "conflict" -> throw new Conflict("TOO_LATE", "Somebody decided before you");
      default -> {}
    }
    Map<String, Object> flags = new LinkedHashMap<>();
    if (answer.fields().get("approved") != null) {
      flags.put("approved", answer.fields().get("approved"));
    }
    return flags;
  }

  @Override
  public Map<String, Object> view(TaskShown task) {
    return TASK.equals(task.taskDefinitionKey())
        ? Map.of(
            "applicant",
            "Серік Әбенов of " + task.caseNumber() + " for " + task.userId(),
            "amount",
            new java.math.BigDecimal("787500.00"),
            "urgent",
            true,
            "months",
            78,
            "checks",
            List.of(Map.of("registry", "sick-leave", "outcome", "PASSED")))
        : Map.of();
  }
}
