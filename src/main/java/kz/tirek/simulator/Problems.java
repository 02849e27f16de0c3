package kz.tirek.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import kz.tirek.common.Conflict;
import kz.tirek.common.FieldError;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Errors as problem+json (RFC 9457), and answers broken on purpose. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  @ExceptionHandler
  ProblemDetail invalid(InvalidInput e) {
    return invalid(e.errors());
  }

  @ExceptionHandler
  ProblemDetail invalid(MethodArgumentTypeMismatchException e) {
    return invalid(List.of(new FieldError(e.getName(), "MALFORMED", "This cannot be read")));
  }

  @ExceptionHandler
  ProblemDetail notFound(NotFound e) {
    return problem(HttpStatus.NOT_FOUND, "NOT_FOUND", e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail conflict(Conflict e) {
    return problem(HttpStatus.CONFLICT, e.code(), e.getMessage());
  }

  @ExceptionHandler
  ResponseEntity<Object> broken(BrokenAnswer e) {
    return switch (e.mode()) {
      case GARBAGE ->
          ResponseEntity.ok()
              .contentType(MediaType.APPLICATION_JSON)
              .body("{\"answer\":[{\"fr".getBytes());
      case LOCKED ->
          ResponseEntity.status(HttpStatus.LOCKED)
              .contentType(MediaType.APPLICATION_PROBLEM_JSON)
              .body(problem(HttpStatus.LOCKED, "LOCKED", "This record is being changed"));
      case DOWN -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
      default ->
          ResponseEntity.internalServerError()
              .contentType(MediaType.APPLICATION_PROBLEM_JSON)
              .body(problem(HttpStatus.INTERNAL_SERVER_ERROR, "BROKEN", e.getMessage()));
    };
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    List<FieldError> errors =
        e.getCause() instanceof JsonProcessingException json
            ? JsonErrors.of(json)
            : List.of(new FieldError("", "MALFORMED", "The body cannot be read"));
    return handleExceptionInternal(e, invalid(errors), headers, status, request);
  }

  private static ProblemDetail invalid(List<FieldError> errors) {
    ProblemDetail problem =
        problem(HttpStatus.BAD_REQUEST, "INVALID_INPUT", "Some fields are wrong");
    problem.setProperty("errors", errors);
    return problem;
  }

  private static ProblemDetail problem(HttpStatus status, String code, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setProperty("code", code);
    return problem;
  }
}
