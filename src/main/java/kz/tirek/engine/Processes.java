package kz.tirek.engine;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;

/** What features ask of running processes; the business key is the case number. */
@Service
public class Processes {
  private final RuntimeService runtime;
  private final ExternalTaskService externalTasks;
  private final TaskService tasks;
  private final ManagementService management;
  private final HistoryService history;

  Processes(
      RuntimeService runtime,
      ExternalTaskService externalTasks,
      TaskService tasks,
      ManagementService management,
      HistoryService history) {
    this.runtime = runtime;
    this.externalTasks = externalTasks;
    this.tasks = tasks;
    this.management = management;
    this.history = history;
  }

  /** Starts the newest version; runs in the caller's transaction up to the first wait state. */
  public void start(String processKey, String caseNumber, Map<String, Object> flags) {
    runtime.startProcessInstanceByKey(processKey, caseNumber, flags);
  }

  /** Starts, as {@link #start} does, the one process that begins with the message. */
  public void startByMessage(String message, String caseNumber, Map<String, Object> flags) {
    runtime.startProcessInstanceByMessage(message, caseNumber, flags);
  }

  /** Whether an instance of that process runs for the case. */
  public boolean isRunning(String processKey, String caseNumber) {
    return runtime
            .createProcessInstanceQuery()
            .processDefinitionKey(processKey)
            .processInstanceBusinessKey(caseNumber)
            .count()
        > 0;
  }

  /**
   * Sends a message to the case's process.
   *
   * @return false when nothing of the case waits for it now
   */
  public boolean send(String message, String caseNumber, Map<String, Object> flags) {
    return send(message, instancesOf(caseNumber), flags);
  }

  private boolean send(String message, List<ProcessInstance> instances, Map<String, Object> flags) {
    List<EventSubscription> waiting =
        instances.stream()
            .flatMap(
                instance ->
                    runtime
                        .createEventSubscriptionQuery()
                        .eventType("message")
                        .eventName(message)
                        .processInstanceId(instance.getId())
                        .list()
                        .stream())
            .toList();
    waiting.forEach(
        subscription ->
            runtime.messageEventReceived(message, subscription.getExecutionId(), flags));
    return !waiting.isEmpty();
  }

  /**
   * Sends a message to those of the case's processes that carry a flag with this value.
   *
   * @return false when none of them waits for it now
   */
  public boolean send(
      String message, String caseNumber, String flag, String value, Map<String, Object> flags) {
    return send(
        message,
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(caseNumber)
            .variableValueEquals(flag, value)
            .list(),
        flags);
  }

  /** Whether a process of that key runs for the case with this value of a flag. */
  public boolean isRunning(String processKey, String caseNumber, String flag, String value) {
    return runtime
            .createProcessInstanceQuery()
            .processDefinitionKey(processKey)
            .processInstanceBusinessKey(caseNumber)
            .variableValueEquals(flag, value)
            .count()
        > 0;
  }

  /** Sets flags of the process of that key that runs for the case. */
  public void flag(String processKey, String caseNumber, Map<String, Object> flags) {
    flag(processKey, Map.of(caseNumber, flags));
  }

  /** The same for many cases. */
  public void flag(String processKey, Map<String, Map<String, Object>> flags) {
    casesByInstance(processKey, flags.keySet())
        .forEach((instance, number) -> runtime.setVariables(instance, flags.get(number)));
  }

  /**
   * Moves timers that wait, where they do.
   *
   * @param due by case and element
   */
  public void moveTimers(String processKey, Map<String, Map<String, Date>> due) {
    Map<String, String> cases = casesByInstance(processKey, due.keySet());
    if (cases.isEmpty()) {
      return;
    }
    Map<String, String> elements = elementsByJobDefinition(processKey);
    // Together with an element's id this query of 7.24 makes no valid SQL.
    for (Job job : management.createJobQuery().processInstanceIds(cases.keySet()).list()) {
      Date moved =
          due.get(cases.get(job.getProcessInstanceId()))
              .get(elements.get(job.getJobDefinitionId()));
      if (moved != null) {
        management.setJobDuedate(job.getId(), moved);
      }
    }
  }

  private Map<String, String> elementsByJobDefinition(String processKey) {
    return management.createJobDefinitionQuery().processDefinitionKey(processKey).list().stream()
        .collect(Collectors.toMap(JobDefinition::getId, JobDefinition::getActivityId));
  }

  /** The last errors that workers reported on the case's open external tasks, by topic. */
  public Map<String, String> workerErrors(String caseNumber) {
    return instancesOf(caseNumber).stream()
        .flatMap(
            instance ->
                externalTasks
                    .createExternalTaskQuery()
                    .processInstanceId(instance.getId())
                    .list()
                    .stream())
        .filter(task -> task.getErrorMessage() != null)
        .collect(
            Collectors.toMap(
                ExternalTask::getTopicName, ExternalTask::getErrorMessage, (one, other) -> one));
  }

  /** Lifts the case's open tasks to at least this priority (0 to 100, 50 is usual). */
  public void prioritise(String caseNumber, int priority) {
    instancesOf(caseNumber).stream()
        .flatMap(
            instance -> tasks.createTaskQuery().processInstanceId(instance.getId()).list().stream())
        .filter(task -> task.getPriority() < priority)
        .forEach(task -> tasks.setPriority(task.getId(), priority));
  }

  private Map<String, String> casesByInstance(String processKey, Set<String> cases) {
    return history
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey(processKey)
        .processInstanceBusinessKeyIn(cases.toArray(String[]::new))
        .unfinished()
        .list()
        .stream()
        .collect(
            Collectors.toMap(
                HistoricProcessInstance::getId, HistoricProcessInstance::getBusinessKey));
  }

  private List<ProcessInstance> instancesOf(String caseNumber) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list();
  }
}
