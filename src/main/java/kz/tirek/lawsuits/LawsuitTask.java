package kz.tirek.lawsuits;

import java.util.List;

/** What one user task of a suit does with the answer of the lawyer. */
interface LawsuitTask {
  /** Id of the task in the model. */
  String id();

  /**
   * Checks the answer.
   *
   * @return the steps to be added to the file, and what the model is told
   */
  Done accept(SuitFile file, Fields fields);

  /** What follows from an answer. */
  record Done(List<NewStep> steps, Flags flags) {
    Done(NewStep step, Flags flags) {
      this(List.of(step), flags);
    }
  }
}
