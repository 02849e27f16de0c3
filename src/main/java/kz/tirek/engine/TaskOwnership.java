package kz.tirek.engine;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Whether a person may take a task or pass it on, and nothing else about it: dates, candidates and
 * priority are the model's and the program's.
 */
class TaskOwnership {
  private final ProcessEngineConfigurationImpl engine;
  private final CurrentCaller caller;
  private final Supplier<Stream<TaskAllocation>> features;

  TaskOwnership(
      ProcessEngineConfigurationImpl engine,
      CurrentCaller caller,
      Supplier<Stream<TaskAllocation>> features) {
    this.engine = engine;
    this.caller = caller;
    this.features = features;
  }

  /**
   * @param to login; null for the common pool
   */
  void requireAllowed(String taskId, String to) {
    if (caller.isTheProgram() || caller.isAdministrator()) {
      return;
    }
    WorkItem task = find(taskId);
    if (task != null) {
      String by = caller.userId();
      caller.asTheProgram(
          () -> {
            features.get().forEach(feature -> feature.requireAllowed(task, to, by));
            return null;
          });
    }
  }

  /** A task as Tasklist stores it whole, when one of its dates is changed there. */
  void requireUnchanged(Task changed) {
    if (caller.isTheProgram() || caller.isAdministrator()) {
      return;
    }
    TaskEntity stored = stored(changed.getId());
    if (stored == null
        || !Objects.equals(stored.getDueDate(), changed.getDueDate())
        || !Objects.equals(stored.getFollowUpDate(), changed.getFollowUpDate())
        || !Objects.equals(stored.getOwner(), changed.getOwner())
        || stored.getPriority() != changed.getPriority()) {
      caller.mustBeAdministrator(
          "change the dates of a task; put it on hold with a reason on the page of its case");
    }
    if (!Objects.equals(stored.getAssignee(), changed.getAssignee())) {
      requireAllowed(changed.getId(), changed.getAssignee());
    }
  }

  private WorkItem find(String taskId) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(
            context -> {
              TaskEntity task = context.getTaskManager().findTaskById(taskId);
              if (task == null || task.getExecution() == null) {
                return null;
              }
              engine.getCommandCheckers().forEach(checker -> checker.checkReadTask(task));
              return context.runWithoutAuthorization(() -> WorkAllocation.item(task));
            });
  }

  private TaskEntity stored(String taskId) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(context -> context.getTaskManager().findTaskById(taskId));
  }
}
