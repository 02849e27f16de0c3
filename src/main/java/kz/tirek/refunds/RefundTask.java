package kz.tirek.refunds;

import java.util.Map;
import java.util.Set;
import kz.tirek.cases.Entered;
import kz.tirek.engine.TaskAnswer;

/** One user task of a refund. */
interface RefundTask {
  /** As in the model. */
  String id();

  /** Logins of those who may not do the task. */
  default Set<String> barredFrom(Refund refund) {
    return Set.of();
  }

  /**
   * @return routing flags for the process
   */
  Map<String, Object> accept(Refund refund, Entered entered, TaskAnswer answer);
}
