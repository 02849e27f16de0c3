package kz.tirek.cases;

import java.util.ArrayList;
import java.util.List;
import kz.tirek.common.FieldError;
import kz.tirek.common.InvalidInput;

/** Gathers what is wrong with an input, so that every wrong field is named at once. */
final class Faults {
  private final List<FieldError> found = new ArrayList<>();

  /**
   * @return whether there is a value
   */
  boolean required(String field, Object value) {
    if (value == null) {
      wrong(field, "REQUIRED", "This field is required");
    }
    return value != null;
  }

  boolean requiredText(String field, String value) {
    return required(field, value == null || value.isBlank() ? null : value);
  }

  void wrong(String field, String code, String message) {
    found.add(new FieldError(field, code, message));
  }

  void wrongIf(boolean wrong, String field, String code, String message) {
    if (wrong) {
      wrong(field, code, message);
    }
  }

  /**
   * @throws InvalidInput naming every wrong field
   */
  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidInput(found);
    }
  }
}
