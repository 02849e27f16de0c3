package kz.tirek.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import kz.tirek.common.Conflict;
import kz.tirek.common.InvalidInput;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * One effect and one answer per {@code Idempotency-Key} for every POST of the API: the package
 * documentation says how.
 */
@Component
class IdempotencyFilter extends OncePerRequestFilter {
  static final String KEY = "Idempotency-Key";

  private final IdempotentRequests requests;
  private final TransactionTemplate transaction;
  private final HandlerExceptionResolver problems;

  IdempotencyFilter(
      IdempotentRequests requests,
      TransactionTemplate transaction,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    this.requests = requests;
    this.transaction = transaction;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        || !request.getRequestURI().startsWith(request.getContextPath() + "/api/v1/")
        || request.getHeader(KEY) == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
    HashedBody body = new HashedBody(request);
    try {
      Optional<StoredAnswer> earlier =
          transaction.execute(status -> answerOnce(body, answer, chain, status));
      if (earlier.isPresent()) {
        earlier.get().writeTo(response);
      } else {
        answer.copyBodyToResponse();
      }
    } catch (HandlingFailed failed) {
      failed.rethrow();
    } catch (RuntimeException failure) {
      response.reset();
      problems.resolveException(request, response, null, failure);
    }
  }

  /** The answer given before, or empty when it was given now, into {@code answer}. */
  private Optional<StoredAnswer> answerOnce(
      HashedBody body,
      ContentCachingResponseWrapper answer,
      FilterChain chain,
      TransactionStatus status) {
    try {
      KeyedRequest request = keyed(body);
      if (!requests.isFirst(request)) {
        return Optional.of(earlier(request, body.sha256()));
      }
      chain.doFilter(body, answer);
      if (answer.getStatus() >= 400) {
        status.setRollbackOnly();
      } else {
        requests.keep(request, body.sha256(), StoredAnswer.of(answer));
      }
      return Optional.empty();
    } catch (IOException | ServletException failure) {
      throw new HandlingFailed(failure);
    }
  }

  private StoredAnswer earlier(KeyedRequest request, String sha256) {
    return requests
        .answerTo(request, sha256)
        .orElseThrow(
            () ->
                new Conflict(
                    "IDEMPOTENCY_KEY_REUSED",
                    "This Idempotency-Key was used before with another request"));
  }

  private static KeyedRequest keyed(HttpServletRequest request) {
    String key = request.getHeader(KEY);
    if (!key.matches("[\\x21-\\x7E]{1,255}")) {
      throw new InvalidInput(
          KEY, "IDEMPOTENCY_KEY_INVALID", "A key has 1 to 255 visible ASCII characters");
    }
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    return new KeyedRequest(
        Objects.requireNonNullElse(request.getRemoteUser(), ""),
        key,
        request.getMethod() + " " + request.getRequestURI() + query);
  }

  /** Carries a checked failure of the handler through the transaction, which it rolls back. */
  private static final class HandlingFailed extends RuntimeException {
    HandlingFailed(Exception cause) {
      super(cause);
    }

    void rethrow() throws IOException, ServletException {
      if (getCause() instanceof IOException io) {
        throw io;
      }
      throw (ServletException) getCause();
    }
  }
}
