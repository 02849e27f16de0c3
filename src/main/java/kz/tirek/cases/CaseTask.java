package kz.tirek.cases;

import java.util.Map;

/** What one user task does with the answer a person gives. */
interface CaseTask {
  /** Id of the task in the model. */
  String id();

  /**
   * Checks the answer and does what it says.
   *
   * @return routing flags for the process
   */
  Map<String, Object> accept(Application application, Entered entered, String userId);
}
