package kz.tirek.registries;

import org.camunda.bpm.client.task.ExternalTask;

/** The few process variables a worker reads: ids only, the facts are asked for. */
final class TaskVariable {
  private TaskVariable() {}

  static String required(ExternalTask task, String name) {
    String value = task.getVariable(name);
    if (value == null) {
      throw new IllegalStateException(
          "The task of %s has no variable %s".formatted(task.getTopicName(), name));
    }
    return value;
  }
}
