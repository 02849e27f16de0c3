package kz.tirek.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The one place where what goes wrong under /api becomes application/problem+json (RFC 9457). */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE) // Ahead of the advice of spring.mvc.problemdetails.
class ProblemAdvice {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> answer(Exception failure, HttpServletRequest request)
      throws Exception {
    if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
      throw failure; // Pages have an error page.
    }
    ProblemDetail problem = Problems.of(failure);
    HttpHeaders headers =
        failure instanceof ErrorResponse response ? response.getHeaders() : HttpHeaders.EMPTY;
    return ResponseEntity.status(problem.getStatus())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
