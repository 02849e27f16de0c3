package kz.tirek.recovery;

import java.util.Map;
import java.util.Set;
import kz.tirek.cases.Entered;
import kz.tirek.engine.TaskAnswer;

/** What one user task of a recovery does with the answer a person gives. */
interface RecoveryTask {
  /** As in the model. */
  String id();

  /** Logins of those who may not do the task for that recovery. */
  default Set<String> barredFrom(String recoveryId) {
    return Set.of();
  }

  /**
   * Checks the answer and does what it says; the recovery is locked.
   *
   * @return routing flags for the process
   */
  Map<String, Object> accept(Recovery recovery, Entered entered, TaskAnswer answer);
}
