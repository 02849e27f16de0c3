package kz.tirek.engine;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;

/** The routing flags that the process of a user task carries. */
@Service
public class TaskFlags {
  private final TaskService tasks;

  TaskFlags(TaskService tasks) {
    this.tasks = tasks;
  }

  /** Null when the process has no such flag. */
  public Object of(String taskId, String flag) {
    return tasks.getVariable(taskId, flag);
  }
}
