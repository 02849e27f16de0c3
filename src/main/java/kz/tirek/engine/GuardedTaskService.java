package kz.tirek.engine;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * The engine's task service with the doors closed through which a signed-in person could bring
 * anything into a process but the answer the task's form asks for.
 */
class GuardedTaskService extends OwnedTaskService {
  private final TaskInput input;
  private final CurrentCaller caller;

  GuardedTaskService(TaskInput input, TaskOwnership ownership, CurrentCaller caller) {
    super(ownership, caller);
    this.input = input;
    this.caller = caller;
  }

  @Override
  public TaskQuery createTaskQuery() {
    return OrQueriesWithoutExpressions.guard(new TaskQueryImpl(commandExecutor));
  }

  @Override
  public void complete(String taskId, Map<String, Object> variables) {
    input.answer(taskId, variables, flags -> super.complete(taskId, flags));
  }

  @Override
  public VariableMap completeWithVariablesInReturn(
      String taskId, Map<String, Object> variables, boolean deserializeValues) {
    return input.answerWithReturn(
        taskId,
        variables,
        flags -> super.completeWithVariablesInReturn(taskId, flags, deserializeValues));
  }

  @Override
  public void delegateTask(String taskId, String userId) {
    caller.mustBeAdministrator("delegate a task");
    super.delegateTask(taskId, userId);
  }

  @Override
  public void resolveTask(String taskId, Map<String, Object> variables) {
    input.refuseVariables(variables);
    super.resolveTask(taskId, variables);
  }

  @Override
  public void handleBpmnError(String taskId, String errorCode) {
    handleBpmnError(taskId, errorCode, null, null);
  }

  @Override
  public void handleBpmnError(String taskId, String errorCode, String errorMessage) {
    handleBpmnError(taskId, errorCode, errorMessage, null);
  }

  @Override
  public void handleBpmnError(
      String taskId, String errorCode, String errorMessage, Map<String, Object> variables) {
    caller.mustBeAdministrator("end a task with an error");
    super.handleBpmnError(taskId, errorCode, errorMessage, variables);
  }

  @Override
  public void handleEscalation(String taskId, String escalationCode) {
    handleEscalation(taskId, escalationCode, null);
  }

  @Override
  public void handleEscalation(
      String taskId, String escalationCode, Map<String, Object> variables) {
    caller.mustBeAdministrator("escalate a task");
    super.handleEscalation(taskId, escalationCode, variables);
  }

  @Override
  protected void setVariables(
      String taskId, Map<String, ? extends Object> variables, boolean local) {
    mayChangeVariables();
    super.setVariables(taskId, variables, local);
  }

  @Override
  protected void updateVariables(
      String taskId,
      Map<String, ? extends Object> modifications,
      Collection<String> deletions,
      boolean local) {
    mayChangeVariables();
    super.updateVariables(taskId, modifications, deletions, local);
  }

  @Override
  public void removeVariable(String taskId, String variableName) {
    mayChangeVariables();
    super.removeVariable(taskId, variableName);
  }

  @Override
  public void removeVariableLocal(String taskId, String variableName) {
    mayChangeVariables();
    super.removeVariableLocal(taskId, variableName);
  }

  @Override
  public void removeVariables(String taskId, Collection<String> variableNames) {
    mayChangeVariables();
    super.removeVariables(taskId, variableNames);
  }

  @Override
  public void removeVariablesLocal(String taskId, Collection<String> variableNames) {
    mayChangeVariables();
    super.removeVariablesLocal(taskId, variableNames);
  }

  private void mayChangeVariables() {
    caller.mustBeAdministrator("change variables of a task");
  }
}
