package kz.tirek.cases;

import java.util.Map;
import java.util.Set;

/**
 * What one user task of a case does with the answer a person gives; the answer is kept with the
 * case word for word. Features beside this one may bring tasks of their own.
 */
public interface CaseTask {
  /** Id of the task in the model. */
  String id();

  /** Logins of those who may not do the task for that case. */
  default Set<String> barredFrom(String caseNumber) {
    return Set.of();
  }

  /**
   * Checks the answer and does what it says.
   *
   * @return routing flags for the process
   */
  Map<String, Object> accept(Application application, Entered entered, String userId);
}
