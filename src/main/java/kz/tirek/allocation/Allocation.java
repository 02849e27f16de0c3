package kz.tirek.allocation;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.access.Access;
import kz.tirek.common.Region;
import kz.tirek.engine.WorkItem;
import kz.tirek.engine.WorkItems;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The work of the branches: shared out, put on hold, handed over, watched. */
@Service
public class Allocation {
  private final Holds holds;
  private final HoldRepository heldTasks;
  private final Absences absences;
  private final HandOver handOver;
  private final PassingOn passingOn;
  private final WorkItems items;
  private final VisibleTasks visible;
  private final AssignmentLog log;
  private final BranchBoards boards;
  private final RescueRepository rescues;
  private final Access access;

  Allocation(
      Holds holds,
      HoldRepository heldTasks,
      Absences absences,
      HandOver handOver,
      PassingOn passingOn,
      WorkItems items,
      VisibleTasks visible,
      AssignmentLog log,
      BranchBoards boards,
      RescueRepository rescues,
      Access access) {
    this.holds = holds;
    this.heldTasks = heldTasks;
    this.absences = absences;
    this.handOver = handOver;
    this.passingOn = passingOn;
    this.items = items;
    this.visible = visible;
    this.log = log;
    this.boards = boards;
    this.rescues = rescues;
    this.access = access;
  }

  /**
   * Takes a task out of the work filters until a day.
   *
   * @param until the day on which it comes back, at most the day the case is due
   * @throws kz.tirek.common.Impossible later than the law allows
   */
  @Transactional
  public void hold(String taskId, String reason, LocalDate until) {
    holds.hold(taskId, reason, until);
  }

  /** Brings a task back before its day. */
  @Transactional
  public void release(String taskId) {
    holds.release(taskId);
  }

  /** Every hold of a case's tasks, the earliest first. */
  public List<Hold> holdsOf(String caseNumber) {
    return heldTasks.ofCase(caseNumber);
  }

  /**
   * Gives a task to somebody by hand.
   *
   * @param user login; null puts it back into the common pool
   */
  @Transactional
  public void assign(String taskId, String user) {
    WorkItem task = visible.required(taskId);
    String by = access.requireUser();
    passingOn.requireAllowed(task, user, by);
    items.assign(taskId, user);
    log.given(task, user, How.HEAD, by);
  }

  /**
   * Hands over everything somebody has.
   *
   * @param deputy login; null shares it out to those with the fewest tasks
   * @return how many tasks changed hands
   */
  @Transactional
  public int handOver(Region branch, String user, String deputy) {
    requireLed(branch);
    if (!access.workplacesOf(user).contains(branch)) {
      throw new AccessDeniedException("'%s' works in another branch".formatted(user));
    }
    return handOver.workOf(user, deputy, access.requireUser());
  }

  /**
   * Somebody will be away; from the first day on the work goes to others.
   *
   * @throws kz.tirek.common.InvalidInput a field is missing or wrong
   * @throws kz.tirek.common.Impossible the deputy works elsewhere
   * @throws kz.tirek.common.Conflict announced already
   */
  @Transactional
  public Absence announce(NewAbsence absence) {
    return absences.announce(absence);
  }

  /** Somebody is back early, or does not go; what was handed over stays where it is. */
  @Transactional
  public void cancelAbsence(long id) {
    absences.cancel(id);
  }

  /**
   * @throws AccessDeniedException for anybody but the head of that branch and administrators
   */
  @Transactional(readOnly = true)
  public BranchBoard board(Region branch) {
    requireLed(branch);
    return boards.of(branch);
  }

  /** Cases the daily check found stuck and nobody has seen to yet. */
  public long stuckCases() {
    return rescues.open();
  }

  private void requireLed(Region branch) {
    if (!access.branchesLedBy(access.requireUser()).contains(branch)) {
      throw new AccessDeniedException("Only the head of the branch may see this");
    }
  }
}
