package kz.tirek.engine;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.springframework.stereotype.Service;

/** How much waits in the engine, of all branches together. */
@Service
public class Workload {
  private final TaskService tasks;
  private final RuntimeService runtime;
  private final ExternalTaskService externalTasks;

  Workload(TaskService tasks, RuntimeService runtime, ExternalTaskService externalTasks) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.externalTasks = externalTasks;
  }

  /** Tasks that wait for a person. */
  public long openTasks() {
    return tasks.createTaskQuery().count();
  }

  /** What stands still until an operator looks at it. */
  public long incidents() {
    return runtime.createIncidentQuery().count();
  }

  /**
   * Since when the oldest task has waited that a worker could take now; a task that pauses before
   * its next attempt does not count. With a worker about it is a matter of seconds.
   */
  public Optional<Instant> oldestExternalTask() {
    return externalTasks
        .createExternalTaskQuery()
        .notLocked()
        .withRetriesLeft()
        .orderByCreateTime()
        .asc()
        .listPage(0, 1)
        .stream()
        .findFirst()
        .map(ExternalTask::getCreateTime)
        .map(java.util.Date::toInstant);
  }
}
