package kz.tirek.engine;

import java.util.Map;
import java.util.Set;

/**
 * A feature that takes what people enter in the forms of its user tasks. Called in the transaction
 * that moves the token, before it moves: an error thrown here leaves everything as it was.
 */
public interface TaskAnswers {
  /** Whether this feature takes the answers of that task; exactly one feature may. */
  boolean knows(String processDefinitionKey, String taskDefinitionKey);

  /** Logins of those who may not do that task, because of what they did for the case before. */
  default Set<String> barredFrom(
      String processDefinitionKey, String taskDefinitionKey, String caseNumber) {
    return Set.of();
  }

  /**
   * Checks and keeps the answer. The entered fields never become process variables: they may hold
   * personal data.
   *
   * @return the routing flags that become process variables; may be empty
   * @throws kz.tirek.common.InvalidInput a field is wrong; the person sees the sentence
   * @throws kz.tirek.common.Impossible the answer does not fit the present state of the case
   * @throws kz.tirek.common.Conflict somebody else was faster
   */
  Map<String, Object> accept(TaskAnswer answer);
}
