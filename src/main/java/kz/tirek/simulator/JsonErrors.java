package kz.tirek.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import kz.tirek.common.FieldError;
import kz.tirek.common.InvalidInput;

/** Says which field of a JSON text is wrong. */
final class JsonErrors {
  private JsonErrors() {}

  static List<FieldError> of(JsonProcessingException problem) {
    if (!(problem instanceof JsonMappingException mapping)) {
      return List.of(new FieldError("", "MALFORMED", "This is not JSON"));
    }
    String field = path(mapping);
    if (problem instanceof UnrecognizedPropertyException) {
      return List.of(new FieldError(field, "UNKNOWN_FIELD", "There is no such field"));
    }
    if (problem.getCause() instanceof InvalidInput invalid) {
      return invalid.errors().stream()
          .map(e -> new FieldError(field, e.code(), e.message()))
          .toList();
    }
    return List.of(new FieldError(field, "MALFORMED", problem.getOriginalMessage()));
  }

  private static String path(JsonMappingException mapping) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : mapping.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }
}
