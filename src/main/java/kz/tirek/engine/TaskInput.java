package kz.tirek.engine;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.tirek.common.Conflict;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The one way in for what people enter: only the fields the task's form asks for, handed to the
 * feature that knows the task, in the transaction in which the token moves. The program itself may
 * complete its tasks as it likes.
 */
class TaskInput {
  private final CurrentCaller caller;
  private final OpenTasks tasks;
  private final TransactionOperations transaction;
  private final Supplier<Stream<TaskAnswers>> features;

  TaskInput(
      CurrentCaller caller,
      OpenTasks tasks,
      TransactionOperations transaction,
      Supplier<Stream<TaskAnswers>> features) {
    this.caller = caller;
    this.tasks = tasks;
    this.transaction = transaction;
    this.features = features;
  }

  void answer(String taskId, Map<String, Object> variables, Consumer<Map<String, Object>> move) {
    answerWithReturn(
        taskId,
        variables,
        flags -> {
          move.accept(flags);
          return null;
        });
  }

  <T> T answerWithReturn(
      String taskId, Map<String, Object> variables, Function<Map<String, Object>, T> move) {
    if (caller.isTheProgram()) {
      return move.apply(variables);
    }
    return transaction.execute(status -> move.apply(accept(taskId, variables)));
  }

  void refuseVariables(Map<String, Object> variables) {
    if (!caller.isTheProgram()) {
      EnteredFields.of(variables, FormFields.NONE);
    }
  }

  private void requireOwn(TaskAtHand task) {
    if (task.assignee() != null
        && !task.assignee().equals(caller.userId())
        && !caller.isAdministrator()) {
      throw new Conflict(
          "TASK_OF_ANOTHER",
          "This task is in the hands of '%s'; the head of the branch can hand it over"
              .formatted(task.assignee()));
    }
  }

  private Map<String, Object> accept(String taskId, Map<String, Object> variables) {
    TaskAtHand task = tasks.toWorkOn(taskId);
    requireOwn(task);
    Optional<TaskAnswers> feature =
        features
            .get()
            .filter(f -> f.knows(task.processDefinitionKey(), task.taskDefinitionKey()))
            .findFirst();
    if (feature.isEmpty()) {
      return EnteredFields.of(variables, FormFields.NONE);
    }
    TaskAnswer answer =
        new TaskAnswer(
            task.taskId(),
            task.taskDefinitionKey(),
            task.processDefinitionKey(),
            task.caseNumber(),
            caller.userId(),
            EnteredFields.of(variables, task.form()));
    return caller.asTheProgram(() -> feature.get().accept(answer));
  }
}
