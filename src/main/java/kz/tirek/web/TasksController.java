package kz.tirek.web;

import java.time.LocalDate;
import kz.tirek.allocation.Allocation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What may be done with a task besides doing it: put aside, brought back, given to somebody. */
@RestController
@RequestMapping("/api/v1/tasks/{id}")
class TasksController {
  private final Allocation allocation;

  TasksController(Allocation allocation) {
    this.allocation = allocation;
  }

  /**
   * @param until the day on which the task comes back
   */
  record NewHold(String reason, LocalDate until) {}

  /**
   * @param user login; null for the common pool
   */
  record Assignment(String user) {}

  @PostMapping("/hold")
  NewHold hold(@PathVariable String id, @RequestBody NewHold hold) {
    allocation.hold(id, hold.reason(), hold.until());
    return hold;
  }

  @DeleteMapping("/hold")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void release(@PathVariable String id) {
    allocation.release(id);
  }

  @PostMapping("/assignment")
  Assignment assign(@PathVariable String id, @RequestBody Assignment assignment) {
    allocation.assign(id, assignment.user());
    return assignment;
  }
}
