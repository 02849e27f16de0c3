package kz.tirek.engine;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's form service: forms show the case as it is now and take only what they ask for. */
class GuardedFormService extends FormServiceImpl {
  private final TaskInput input;
  private final LiveFormValues live;

  GuardedFormService(TaskInput input, LiveFormValues live) {
    this.input = input;
    this.live = live;
  }

  @Override
  public void submitTaskForm(String taskId, Map<String, Object> properties) {
    input.answer(taskId, properties, flags -> super.submitTaskForm(taskId, flags));
  }

  @Override
  public VariableMap submitTaskFormWithVariablesInReturn(
      String taskId, Map<String, Object> properties, boolean deserializeValues) {
    return input.answerWithReturn(
        taskId,
        properties,
        flags -> super.submitTaskFormWithVariablesInReturn(taskId, flags, deserializeValues));
  }

  @Override
  public VariableMap getTaskFormVariables(
      String taskId, Collection<String> names, boolean deserializeObjectValues) {
    return live.of(
        taskId, names, () -> super.getTaskFormVariables(taskId, names, deserializeObjectValues));
  }
}
