package kz.tirek.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * Adds to the variables of a task's form what the features show of the case at this moment. Who may
 * see the task may see its form; no further permission on variables is needed.
 */
class LiveFormValues {
  private final CurrentCaller caller;
  private final OpenTasks tasks;
  private final Supplier<Stream<TaskViews>> features;
  private final Supplier<ObjectMapper> json;

  LiveFormValues(
      CurrentCaller caller,
      OpenTasks tasks,
      Supplier<Stream<TaskViews>> features,
      Supplier<ObjectMapper> json) {
    this.caller = caller;
    this.tasks = tasks;
    this.features = features;
    this.json = json;
  }

  VariableMap of(String taskId, Collection<String> names, Supplier<VariableMap> stored) {
    TaskAtHand task = tasks.toShow(taskId);
    if (caller.isTheProgram()) {
      return filled(task, null, names, stored.get());
    }
    String userId = caller.userId();
    return caller.asTheProgram(() -> filled(task, userId, names, stored.get()));
  }

  private VariableMap filled(
      TaskAtHand task, String userId, Collection<String> names, VariableMap form) {
    TaskShown shown =
        new TaskShown(task.taskId(), task.taskDefinitionKey(), task.caseNumber(), userId);
    features
        .get()
        .map(feature -> feature.view(shown))
        .flatMap(view -> view.entrySet().stream())
        .filter(value -> names == null || names.contains(value.getKey()))
        .forEach(value -> form.putValueTyped(value.getKey(), typed(value)));
    return form;
  }

  private TypedValue typed(Map.Entry<String, Object> field) {
    Object value = field.getValue();
    if (value == null) {
      return Variables.untypedNullValue();
    }
    if (value instanceof Boolean truth) {
      return Variables.booleanValue(truth);
    }
    if (value instanceof Integer || value instanceof Long) {
      return Variables.longValue(((Number) value).longValue());
    }
    if (value instanceof Double number) {
      return Variables.doubleValue(number);
    }
    if (isText(value)) {
      return Variables.stringValue(value.toString());
    }
    try {
      return SpinValues.jsonValue(json.get().writeValueAsString(value)).create();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot show " + field.getKey() + " in a form", e);
    }
  }

  private static boolean isText(Object value) {
    return value instanceof String
        || value instanceof BigDecimal
        || value instanceof Temporal
        || value instanceof Enum<?>;
  }
}
