package kz.tirek.web;

import java.util.List;
import kz.tirek.common.FieldError;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The fields at fault where Spring itself refused a header, a parameter or a validated object. */
final class BadParameters {
  private BadParameters() {}

  static List<FieldError> in(Exception failure) {
    if (failure instanceof MissingRequestHeaderException missing) {
      return List.of(required(missing.getHeaderName()));
    }
    if (failure instanceof MissingServletRequestParameterException missing) {
      return List.of(required(missing.getParameterName()));
    }
    if (failure instanceof TypeMismatchException mismatch) {
      return List.of(unreadable(mismatch));
    }
    if (failure instanceof BindException invalid) {
      return invalid.getFieldErrors().stream()
          .map(e -> new FieldError(e.getField(), "INVALID_VALUE", e.getDefaultMessage()))
          .toList();
    }
    if (failure instanceof HandlerMethodValidationException invalid) {
      return invalid.getParameterValidationResults().stream()
          .flatMap(
              result ->
                  result.getResolvableErrors().stream()
                      .map(e -> invalid(result.getMethodParameter().getParameterName(), e)))
          .toList();
    }
    return List.of();
  }

  private static FieldError required(String name) {
    return new FieldError(name, "REQUIRED", "This value is needed");
  }

  private static FieldError unreadable(TypeMismatchException mismatch) {
    String name =
        mismatch instanceof MethodArgumentTypeMismatchException argument
            ? argument.getName()
            : mismatch.getPropertyName();
    Class<?> type = mismatch.getRequiredType();
    return new FieldError(
        name == null ? "" : name,
        "UNREADABLE_VALUE",
        "This value must be " + Expected.of(type == null ? String.class : type));
  }

  private static FieldError invalid(String name, MessageSourceResolvable error) {
    return new FieldError(name, "INVALID_VALUE", error.getDefaultMessage());
  }
}
