package kz.tirek.law;

import java.util.ArrayList;
import java.util.List;
import kz.tirek.common.FieldError;

/** Collects what is wrong, so that all of it is told at once. */
final class FieldErrors {
  private final List<FieldError> found = new ArrayList<>();

  void add(String field, String code, String message) {
    found.add(new FieldError(field, code, message));
  }

  void required(String field, Object value) {
    if (value == null) {
      add(field, "REQUIRED", "This value is needed");
    }
  }

  void range(String field, Integer value, int least, int most) {
    if (value != null && (value < least || value > most)) {
      add(field, "OUT_OF_RANGE", "The value must lie between " + least + " and " + most);
    }
  }

  List<FieldError> found() {
    return List.copyOf(found);
  }
}
