package kz.tirek.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import kz.tirek.common.FieldError;
import kz.tirek.common.InvalidInput;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Says which field of a JSON body could not be read, and why, in terms of the API. */
final class UnreadableBody {
  private UnreadableBody() {}

  static FieldError errorOf(HttpMessageNotReadableException unreadable) {
    if (unreadable.getCause() instanceof JsonMappingException unfit) {
      return errorOf(unfit);
    }
    if (unreadable.getCause() instanceof JsonProcessingException malformed) {
      return new FieldError("", "MALFORMED_JSON", "This is not JSON" + placeOf(malformed));
    }
    return new FieldError("", "BODY_MISSING", "The request needs a readable body");
  }

  private static FieldError errorOf(JsonMappingException unfit) {
    String field = pathOf(unfit);
    if (unfit.getCause() instanceof InvalidInput invalid) {
      FieldError error = invalid.errors().get(0);
      return new FieldError(field, error.code(), error.message());
    }
    if (unfit instanceof UnrecognizedPropertyException) {
      return new FieldError(field, "UNKNOWN_FIELD", "This field is not known");
    }
    if (unfit instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
      return new FieldError(
          field, "UNREADABLE_VALUE", "This value must be " + Expected.of(mismatch.getTargetType()));
    }
    return unfit.getCause() instanceof JsonProcessingException malformed && field.isEmpty()
        ? new FieldError(field, "MALFORMED_JSON", "This is not JSON" + placeOf(malformed))
        : new FieldError(field, "UNREADABLE_VALUE", "This value cannot be read");
  }

  private static String placeOf(JsonProcessingException malformed) {
    return malformed.getLocation() == null
        ? ""
        : ": line "
            + malformed.getLocation().getLineNr()
            + ", column "
            + malformed.getLocation().getColumnNr();
  }

  /** As in {@code contributions[3].payer}. */
  private static String pathOf(JsonMappingException unfit) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : unfit.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }
}
