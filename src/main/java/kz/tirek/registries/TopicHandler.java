package kz.tirek.registries;

import org.camunda.bpm.client.task.ExternalTask;

/** What to do with the tasks of one topic. */
interface TopicHandler {
  String topic();

  /** The profile of pauses for when this topic's system does not answer. */
  String retryProfile();

  /**
   * @throws Unavailable when a system did not answer: the same as {@link Outcome.Retry}
   */
  Outcome handle(ExternalTask task);

  /** The work was done, but the process went on without waiting: what becomes of the answer. */
  default void late(ExternalTask task, Outcome.Done done) {}
}
