package kz.tirek.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import kz.tirek.access.Access;
import kz.tirek.cases.Application;
import kz.tirek.cases.Cases;
import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.engine.WorkItem;
import kz.tirek.engine.WorkItems;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Puts tasks aside for a reason and until a day. The clock of the law goes on. */
@Component
class Holds {
  private static final int LONGEST_REASON = 500;

  /** For a task without a statutory clock: a slip in the year would hide it for good. */
  private static final Period LONGEST = Period.ofMonths(1);

  private final WorkItems items;
  private final VisibleTasks visible;
  private final HoldRepository holds;
  private final Cases cases;
  private final Access access;
  private final Clock clock;

  Holds(
      WorkItems items,
      VisibleTasks visible,
      HoldRepository holds,
      Cases cases,
      Access access,
      Clock clock) {
    this.items = items;
    this.visible = visible;
    this.holds = holds;
    this.cases = cases;
    this.access = access;
    this.clock = clock;
  }

  void hold(String taskId, String reason, LocalDate until) {
    WorkItem task = visible.required(taskId);
    LocalDate today = LocalDate.now(clock);
    requireReason(reason);
    if (until == null) {
      throw new InvalidInput("until", "REQUIRED", "Say on which day the task comes back");
    }
    if (!until.isAfter(today)) {
      throw new InvalidInput("until", "DATE_PAST", "The task can come back from tomorrow on");
    }
    requireBeforeDeadline(task, until, today);
    String by = access.requireUser();
    holds.release(taskId, by);
    try {
      holds.insert(task, reason.strip(), until, by);
    } catch (DuplicateKeyException e) {
      throw new Conflict("TASK_ON_HOLD", "Somebody has just put it on hold");
    }
    items.hold(taskId, until);
  }

  void release(String taskId) {
    visible.required(taskId);
    holds.release(taskId, access.requireUser());
    items.release(taskId);
  }

  private static void requireReason(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new InvalidInput("reason", "REQUIRED", "Say why the task has to wait");
    }
    if (reason.length() > LONGEST_REASON) {
      throw new InvalidInput(
          "reason", "TOO_LONG", "A reason has at most %d characters".formatted(LONGEST_REASON));
    }
  }

  private void requireBeforeDeadline(WorkItem task, LocalDate until, LocalDate today) {
    Optional<LocalDate> dueOn =
        Optional.ofNullable(task.caseNumber())
            .flatMap(cases::find)
            .filter(application -> application.status().isOpen())
            .map(Application::clock)
            .map(statutory -> statutory.dueOn());
    LocalDate last = dueOn.orElse(today.plus(LONGEST));
    if (until.isAfter(last)) {
      throw new Impossible(
          "HOLD_TOO_LONG",
          dueOn.isPresent()
              ? "The case is due on %s: the task must be back by then".formatted(last)
              : "A task may be on hold for a month, until %s".formatted(last));
    }
  }
}
