package kz.tirek.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validator;
import java.util.List;
import kz.tirek.common.FieldError;
import kz.tirek.common.InvalidInput;
import org.springframework.stereotype.Component;

/** Reads a fact as its registry would have it: no unknown field, no impossible value. */
@Component
class FactReader {
  private final ObjectMapper json;
  private final Validator validator;

  FactReader(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /** A fact that was read before; null of null. */
  <F extends Record> F kept(JsonNode fact, Class<F> type) {
    try {
      return fact == null ? null : json.treeToValue(fact, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The fact in the registry's own form. */
  JsonNode read(Registry registry, JsonNode fact) {
    Record typed;
    try {
      typed = json.treeToValue(fact, registry.factType());
    } catch (JsonProcessingException e) {
      throw new InvalidInput(JsonErrors.of(e));
    }
    if (typed == null) {
      throw new InvalidInput("", "REQUIRED", "A fact is a JSON object");
    }
    List<FieldError> errors =
        validator.validate(typed).stream()
            .map(v -> new FieldError(v.getPropertyPath().toString(), "INVALID", v.getMessage()))
            .toList();
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return json.valueToTree(typed);
  }
}
