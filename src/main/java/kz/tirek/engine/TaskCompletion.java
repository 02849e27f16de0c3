package kz.tirek.engine;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;

/** Ends a user task for somebody who answered elsewhere: on a page, or over the API. */
@Service
public class TaskCompletion {
  private final TaskService tasks;

  TaskCompletion(TaskService tasks) {
    this.tasks = tasks;
  }

  /**
   * @param key id of the task in the model
   * @param flags what the answer means for the process; it has been checked
   * @return false when no such task waits
   */
  public boolean complete(
      String processKey, String caseNumber, String key, String userId, Map<String, Object> flags) {
    Task task =
        tasks
            .createTaskQuery()
            .processDefinitionKey(processKey)
            .processInstanceBusinessKey(caseNumber)
            .taskDefinitionKey(key)
            .singleResult();
    if (task == null) {
      return false;
    }
    tasks.setAssignee(task.getId(), userId);
    tasks.complete(task.getId(), flags);
    return true;
  }
}
