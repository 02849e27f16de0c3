package kz.tirek.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tirek.cases.Alert;
import kz.tirek.cases.Cases;
import kz.tirek.engine.Allotment;
import kz.tirek.engine.TaskAllocation;
import kz.tirek.engine.WorkItem;
import kz.tirek.engine.Workforce;
import org.springframework.stereotype.Component;

/** Gives every new task to somebody, or leaves it in the pool. */
@Component
class ShareOut implements TaskAllocation {
  private final AllocationTable table;
  private final Candidates candidates;
  private final Benches benches;
  private final Workforce workforce;
  private final AssignmentLog log;
  private final PassingOn passingOn;
  private final Cases cases;
  private final Clock clock;

  ShareOut(
      AllocationTable table,
      Candidates candidates,
      Benches benches,
      Workforce workforce,
      AssignmentLog log,
      PassingOn passingOn,
      Cases cases,
      Clock clock) {
    this.table = table;
    this.candidates = candidates;
    this.benches = benches;
    this.workforce = workforce;
    this.log = log;
    this.passingOn = passingOn;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public Allotment allot(WorkItem task) {
    String owner = task.assignee();
    if (owner == null) {
      Optional<String> before = before(task);
      How how = table.how(task, before.isPresent());
      owner = how == How.POOL ? null : choose(task, how, before);
      log.given(task, owner, owner == null ? How.POOL : how, null);
    }
    return new Allotment(owner, Candidates.overseers(task), priority(task));
  }

  private String choose(WorkItem task, How how, Optional<String> before) {
    Set<String> barred = candidates.barred(task);
    Bench bench = benches.of(Candidates.workers(task));
    Optional<String> same =
        before.filter(user -> how == How.SAME_PERSON && !barred.contains(user) && bench.has(user));
    return same.or(() -> bench.next(barred, clock.instant())).orElse(null);
  }

  /** Who last did a task of the case and belongs to those who could do this one. */
  private Optional<String> before(WorkItem task) {
    if (task.caseNumber() == null) {
      return Optional.empty();
    }
    Set<String> members =
        workforce.loads(Candidates.workers(task)).stream()
            .map(Workforce.Load::user)
            .collect(Collectors.toSet());
    return log.doersOf(task.caseNumber()).stream().filter(members::contains).findFirst();
  }

  /** A case that is late already passes the urgency on to its new tasks. */
  private int priority(WorkItem task) {
    return Optional.ofNullable(task.caseNumber())
        .flatMap(cases::find)
        .filter(application -> application.status().isOpen())
        .map(application -> application.clock().on(LocalDate.now(clock)))
        .map(
            state ->
                switch (state) {
                  case OK -> task.priority();
                  case WARNING -> Alert.Kind.DEADLINE_NEAR.priority();
                  case PASSED -> Alert.Kind.DEADLINE_PASSED.priority();
                })
        .map(priority -> Math.max(priority, task.priority()))
        .orElse(task.priority());
  }

  @Override
  public void done(WorkItem task, String userId) {
    log.done(task, userId);
  }

  @Override
  public void requireAllowed(WorkItem task, String to, String by) {
    passingOn.requireAllowed(task, to, by);
  }
}
