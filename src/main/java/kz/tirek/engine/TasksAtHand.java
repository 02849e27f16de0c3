package kz.tirek.engine;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import kz.tirek.deadlines.WorkingDays;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;

/** The open user tasks of a case. */
@Service
public class TasksAtHand {
  /** More than a case ever has at once; the engine wants every query bounded. */
  private static final int MOST = 50;

  private final TaskService tasks;

  TasksAtHand(TaskService tasks) {
    this.tasks = tasks;
  }

  /** Those the signed-in caller of the engine may see, most urgent first; all for the program. */
  public List<OpenTask> ofCase(String caseNumber) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(caseNumber)
        .orderByDueDate()
        .asc()
        .listPage(0, MOST)
        .stream()
        .map(TasksAtHand::open)
        .toList();
  }

  /** Whether the signed-in caller of the engine may see that open task. */
  public boolean sees(String taskId) {
    return tasks.createTaskQuery().taskId(taskId).count() > 0;
  }

  private static OpenTask open(Task task) {
    return new OpenTask(
        task.getId(),
        task.getTaskDefinitionKey(),
        task.getName(),
        task.getAssignee(),
        inAlmaty(task.getDueDate()));
  }

  private static OffsetDateTime inAlmaty(Date date) {
    return date == null ? null : date.toInstant().atZone(WorkingDays.ZONE).toOffsetDateTime();
  }
}
