package kz.tirek.common;

import java.util.List;
import java.util.stream.Collectors;

/** Input that cannot be read as what it should be: every wrong field at once (HTTP 400). */
public class InvalidInput extends RuntimeException {
  private final List<FieldError> errors;

  public InvalidInput(String field, String code, String message) {
    this(List.of(new FieldError(field, code, message)));
  }

  public InvalidInput(List<FieldError> errors) {
    super(
        errors.stream().map(e -> e.field() + ": " + e.message()).collect(Collectors.joining("; ")));
    this.errors = List.copyOf(errors);
  }

  public List<FieldError> errors() {
    return errors;
  }
}
