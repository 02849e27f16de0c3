package kz.tirek.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps out bodies that nothing here needs, before they fill the memory: by the length the request
 * tells, or by counting where it tells none. Stands ahead of the sign-in, which reads no body.
 */
@Component
@Order(BodyLimitFilter.AHEAD_OF_SECURITY)
class BodyLimitFilter extends OncePerRequestFilter {
  static final int AHEAD_OF_SECURITY = -110;

  private final ObjectMapper json;

  BodyLimitFilter(ObjectMapper json) {
    this.json = json;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long limit = BodyLimits.of(request.getRequestURI());
    long length = request.getContentLengthLong();
    try {
      if (length > limit) {
        throw new BodyTooLarge(limit);
      }
      chain.doFilter(length < 0 ? new CountedBody(request, limit) : request, response);
    } catch (BodyTooLarge refused) {
      answer(response, Problems.of(refused));
    }
  }

  private void answer(HttpServletResponse response, ProblemDetail problem) throws IOException {
    response.reset();
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(response.getOutputStream(), problem);
  }
}
