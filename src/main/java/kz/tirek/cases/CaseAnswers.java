package kz.tirek.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.tirek.engine.TaskAnswer;
import kz.tirek.engine.TaskAnswers;
import org.springframework.stereotype.Component;

/** Takes what people enter in the tasks of a case, and keeps it word for word. */
@Component
class CaseAnswers implements TaskAnswers {
  private final Map<String, CaseTask> tasks;
  private final ApplicationRepository applications;
  private final Cases cases;
  private final Journal journal;

  CaseAnswers(
      List<CaseTask> tasks, ApplicationRepository applications, Cases cases, Journal journal) {
    this.tasks = tasks.stream().collect(Collectors.toMap(CaseTask::id, Function.identity()));
    this.applications = applications;
    this.cases = cases;
    this.journal = journal;
  }

  @Override
  public boolean knows(String processDefinitionKey, String taskDefinitionKey) {
    return tasks.containsKey(taskDefinitionKey);
  }

  @Override
  public Set<String> barredFrom(
      String processDefinitionKey, String taskDefinitionKey, String caseNumber) {
    return tasks.get(taskDefinitionKey).barredFrom(caseNumber);
  }

  @Override
  public Map<String, Object> accept(TaskAnswer answer) {
    applications.lock(answer.caseNumber());
    Application application = cases.required(answer.caseNumber());
    Map<String, Object> flags =
        tasks
            .get(answer.taskDefinitionKey())
            .accept(application, new Entered(answer.fields()), answer.userId());
    journal.keep(answer);
    return flags;
  }
}
