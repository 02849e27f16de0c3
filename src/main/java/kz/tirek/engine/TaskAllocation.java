package kz.tirek.engine;

/** The feature that shares out user tasks; the models need not know of it. */
public interface TaskAllocation {
  /** Called when a task is created, in the transaction that creates it. */
  Allotment allot(WorkItem task);

  /** Called when a person has done a task, in the transaction that moves the token. */
  void done(WorkItem task, String userId);

  /**
   * Called before a person takes, gives back or passes on a task.
   *
   * @param to login of whoever shall have it; null for the common pool
   * @param by login of the caller
   * @throws kz.tirek.common.Impossible with the sentence the caller reads
   * @throws kz.tirek.common.Conflict the task is another's, and the caller may not pass it on
   */
  void requireAllowed(WorkItem task, String to, String by);
}
