package kz.tirek.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.common.FieldError;
import kz.tirek.common.InvalidInput;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** Turns what a form submitted into plain values, and refuses every name the form does not ask. */
class EnteredFields {
  private static final ObjectMapper JSON = new ObjectMapper();

  private EnteredFields() {}

  static Map<String, Object> of(Map<String, Object> submitted, FormFields form) {
    if (submitted == null) {
      return Map.of();
    }
    List<FieldError> errors = new ArrayList<>();
    Map<String, Object> fields = new LinkedHashMap<>();
    for (String name : submitted.keySet()) {
      if (form.input().contains(name)) {
        try {
          fields.put(name, plain(submitted, name));
        } catch (JsonProcessingException | UnsupportedOperationException e) {
          errors.add(
              new FieldError(name, "FIELD_UNREADABLE", "This kind of value is not accepted"));
        }
      } else if (!form.shown().contains(name)) {
        errors.add(new FieldError(name, "FIELD_UNKNOWN", "The task's form does not ask for this"));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return Collections.unmodifiableMap(fields);
  }

  private static Object plain(Map<String, Object> submitted, String name)
      throws JsonProcessingException {
    Object value =
        submitted instanceof VariableMap map ? map.getValueTyped(name) : submitted.get(name);
    if (value instanceof JsonValue json) {
      String text = json.getValueSerialized();
      return text == null ? null : JSON.readValue(text, Object.class);
    }
    if (value instanceof TypedValue typed && !(value instanceof SerializableValue)) {
      return plainScalar(typed.getValue());
    }
    return plainScalar(value);
  }

  private static Object plainScalar(Object value) {
    if (value == null
        || value instanceof String
        || value instanceof Boolean
        || value instanceof Number
        || value instanceof List<?>
        || value instanceof Map<?, ?>) {
      return value;
    }
    throw new UnsupportedOperationException(value.getClass().getName());
  }
}
