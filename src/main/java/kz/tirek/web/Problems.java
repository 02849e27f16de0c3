package kz.tirek.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PAYLOAD_TOO_LARGE;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_ENTITY;

import java.util.List;
import java.util.UUID;
import kz.tirek.common.Conflict;
import kz.tirek.common.FieldError;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;

/** What a failure is called over HTTP: a status, a stable code, a sentence, the fields at fault. */
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  static ProblemDetail of(Exception failure) {
    // Met while reading the body, and wrapped by whoever read it.
    Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
    if (cause instanceof BodyTooLarge) {
      return of(PAYLOAD_TOO_LARGE, "BODY_TOO_LARGE", cause.getMessage());
    }
    if (failure instanceof InvalidInput invalid) {
      return invalid(invalid.errors());
    }
    if (failure instanceof HttpMessageNotReadableException unreadable) {
      return invalid(List.of(UnreadableBody.errorOf(unreadable)));
    }
    if (failure instanceof Impossible impossible) {
      return of(UNPROCESSABLE_ENTITY, impossible.code(), impossible.getMessage());
    }
    if (failure instanceof Conflict conflict) {
      return conflict(conflict);
    }
    if (failure instanceof NotFound) {
      return of(NOT_FOUND, NOT_FOUND.name(), failure.getMessage());
    }
    if (failure instanceof AccessDeniedException) {
      return of(FORBIDDEN, FORBIDDEN.name(), "This is not allowed to you");
    }
    if (failure instanceof AuthenticationException) {
      return of(UNAUTHORIZED, UNAUTHORIZED.name(), "Sign in first");
    }
    List<FieldError> errors = BadParameters.in(failure);
    if (!errors.isEmpty()) {
      return invalid(errors);
    }
    return failure instanceof ErrorResponse response ? of(response) : unexpected(failure);
  }

  private static ProblemDetail conflict(Conflict conflict) {
    ProblemDetail problem = of(CONFLICT, conflict.code(), conflict.getMessage());
    if (conflict.caseNumber() != null) {
      problem.setProperty("caseNumber", conflict.caseNumber());
    }
    return problem;
  }

  static ProblemDetail of(HttpStatus status, String code, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setProperty("code", code);
    return problem;
  }

  private static ProblemDetail invalid(List<FieldError> errors) {
    ProblemDetail problem =
        of(
            BAD_REQUEST,
            "INVALID_INPUT",
            errors.size() == 1 ? errors.get(0).message() : errors.size() + " values are wrong");
    problem.setProperty("errors", errors);
    return problem;
  }

  /** Spring's own refusals: unknown path, method, media type, size. */
  private static ProblemDetail of(ErrorResponse response) {
    HttpStatus status = HttpStatus.valueOf(response.getStatusCode().value());
    return of(status, status.name(), response.getBody().getDetail());
  }

  /** Nothing of the inside is told; the reference leads to the log. */
  private static ProblemDetail unexpected(Exception failure) {
    String reference = UUID.randomUUID().toString();
    LOG.error("Unexpected failure {}", reference, failure);
    return of(
        INTERNAL_SERVER_ERROR, "INTERNAL_ERROR", "Something failed here; reference " + reference);
  }
}
