package kz.tirek.recovery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.tirek.cases.Entered;
import kz.tirek.engine.TaskAnswer;
import kz.tirek.engine.TaskAnswers;
import org.springframework.stereotype.Component;

/** Takes what people enter in the tasks of recoveries, and keeps it word for word. */
@Component
class RecoveryAnswers implements TaskAnswers {
  private static final Set<String> PROCESSES =
      Set.of(
          RecoveryFlags.PROCESS,
          RecoveryFlags.DECISION,
          RecoveryFlags.REPAYMENT_PROCESS,
          RecoveryFlags.SURPLUS);

  private final Map<String, RecoveryTask> tasks;
  private final RecoveryRepository recoveries;
  private final RecoveryJournal journal;

  RecoveryAnswers(
      List<RecoveryTask> tasks, RecoveryRepository recoveries, RecoveryJournal journal) {
    this.tasks = tasks.stream().collect(Collectors.toMap(RecoveryTask::id, Function.identity()));
    this.recoveries = recoveries;
    this.journal = journal;
  }

  @Override
  public boolean knows(String processDefinitionKey, String taskDefinitionKey) {
    return PROCESSES.contains(processDefinitionKey) && tasks.containsKey(taskDefinitionKey);
  }

  @Override
  public Set<String> barredFrom(
      String processDefinitionKey, String taskDefinitionKey, String caseNumber) {
    return tasks.get(taskDefinitionKey).barredFrom(caseNumber);
  }

  @Override
  public Map<String, Object> accept(TaskAnswer answer) {
    Recovery recovery = recoveries.lock(answer.caseNumber());
    Map<String, Object> flags =
        tasks
            .get(answer.taskDefinitionKey())
            .accept(recovery, new Entered(answer.fields()), answer);
    journal.keep(recovery.id(), answer);
    return flags;
  }
}
