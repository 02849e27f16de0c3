package kz.tirek.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import kz.tirek.access.Access;
import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import kz.tirek.engine.WorkItem;
import org.springframework.stereotype.Component;

/** Who may take a task, give it back, or pass it on to whom. */
@Component
class PassingOn {
  private final Access access;
  private final Candidates candidates;
  private final AbsenceRepository absences;
  private final Clock clock;

  PassingOn(Access access, Candidates candidates, AbsenceRepository absences, Clock clock) {
    this.access = access;
    this.candidates = candidates;
    this.absences = absences;
    this.clock = clock;
  }

  /**
   * @param to null for the common pool
   */
  void requireAllowed(WorkItem task, String to, String by) {
    if (!leads(task, by)) {
      requireOwn(task, to, by);
    }
    if (to != null) {
      requireFit(task, to);
      requirePresent(to, by);
    }
  }

  private boolean leads(WorkItem task, String user) {
    return !Collections.disjoint(access.branchesLedBy(user), Candidates.branches(task));
  }

  private static void requireOwn(WorkItem task, String to, String by) {
    boolean free = task.assignee() == null || task.assignee().equals(by);
    if (!free) {
      throw new Conflict(
          "TASK_OF_ANOTHER",
          "This task is in the hands of '%s'; the head of the branch can hand it over"
              .formatted(task.assignee()));
    }
    if (to != null && !Objects.equals(to, by)) {
      throw new Conflict("ONLY_THE_HEAD", "Only the head of the branch may give a task to another");
    }
  }

  private void requireFit(WorkItem task, String to) {
    Set<String> groups = new HashSet<>(task.groups());
    groups.addAll(Candidates.overseers(task));
    if (Collections.disjoint(access.groupsOf(to), groups)) {
      throw new Impossible(
          "NOT_OF_THE_BRANCH", "'%s' does not belong to those who may do this task".formatted(to));
    }
    if (candidates.barred(task).contains(to)) {
      throw new Impossible(
          "SAME_PERSON", "'%s' took part in the proposal and may not do this task".formatted(to));
    }
  }

  /** Whoever takes a task for oneself is there, whatever was announced. */
  private void requirePresent(String to, String by) {
    if (!to.equals(by) && absences.awayOn(LocalDate.now(clock)).contains(to)) {
      throw new Impossible("PERSON_AWAY", "'%s' is away today".formatted(to));
    }
  }
}
