package kz.tirek.common;

/**
 * What is wrong with one field of an input.
 *
 * @param field path of the field, e.g. {@code applicant.iin}
 * @param code stable, for programs
 * @param message one sentence, for people
 */
public record FieldError(String field, String code, String message) {
  /** The same error seen from the object that contains this field. */
  public FieldError within(String parent) {
    return new FieldError(field.isEmpty() ? parent : parent + "." + field, code, message);
  }
}
