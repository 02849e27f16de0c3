package kz.tirek.allocation;

import java.util.List;
import kz.tirek.common.Region;
import kz.tirek.engine.WorkItem;
import kz.tirek.engine.Workforce;

/**
 * The work of one branch at a glance.
 *
 * @param people specialists and heads, by login
 * @param absences present and coming, by day
 * @param tasks open ones, most urgent first; not all of a large branch
 */
public record BranchBoard(
    Region branch,
    List<Person> people,
    Workforce.Pool pool,
    List<Absence> absences,
    List<WorkItem> tasks) {

  /**
   * @param head whether this is a head of the branch
   * @param away the absence of today; null for who is there
   */
  public record Person(Workforce.Load load, boolean head, int doneToday, Absence away) {}
}
