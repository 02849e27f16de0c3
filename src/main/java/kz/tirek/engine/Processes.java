package kz.tirek.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;

/** What features ask of running processes; the business key is the case number. */
@Service
public class Processes {
  private final RuntimeService runtime;
  private final ExternalTaskService externalTasks;
  private final TaskService tasks;

  Processes(RuntimeService runtime, ExternalTaskService externalTasks, TaskService tasks) {
    this.runtime = runtime;
    this.externalTasks = externalTasks;
    this.tasks = tasks;
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
    List<EventSubscription> waiting =
        instancesOf(caseNumber).stream()
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

  private List<ProcessInstance> instancesOf(String caseNumber) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list();
  }
}
