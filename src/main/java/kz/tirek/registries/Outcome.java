package kz.tirek.registries;

import java.util.Map;

/** How the work on a task ended. */
sealed interface Outcome {

  /**
   * The work is done.
   *
   * @param answers local variables of the task, handed to the engine but never stored by it
   */
  record Done(Map<String, String> answers) implements Outcome {}

  /** The work cannot be done for a reason that the process models as a BPMN error. */
  record BusinessError(String code, String sentence) implements Outcome {}

  /** Somebody did not answer: try again after the pauses of a named profile. */
  record Retry(String profile, String sentence) implements Outcome {}
}
