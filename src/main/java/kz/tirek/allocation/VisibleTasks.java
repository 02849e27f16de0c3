package kz.tirek.allocation;

import kz.tirek.access.Access;
import kz.tirek.common.NotFound;
import kz.tirek.engine.TasksAtHand;
import kz.tirek.engine.WorkItem;
import kz.tirek.engine.WorkItems;
import org.springframework.stereotype.Component;

/** Open tasks as far as the caller may see them, by the engine's own permissions. */
@Component
class VisibleTasks {
  private final WorkItems items;
  private final TasksAtHand atHand;
  private final Access access;

  VisibleTasks(WorkItems items, TasksAtHand atHand, Access access) {
    this.items = items;
    this.atHand = atHand;
    this.access = access;
  }

  /**
   * @throws NotFound also for a task of another branch
   */
  WorkItem required(String taskId) {
    if (!access.asCurrentUser(() -> atHand.sees(taskId))) {
      throw new NotFound("No open task has the id " + taskId);
    }
    return items.required(taskId);
  }
}
