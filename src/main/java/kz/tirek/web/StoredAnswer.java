package kz.tirek.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer as it is given again; content type and location may be null. */
record StoredAnswer(int status, String contentType, String location, byte[] body) {
  static final String REPLAYED = "Idempotency-Replayed";

  static StoredAnswer of(ContentCachingResponseWrapper answer) {
    return new StoredAnswer(
        answer.getStatus(),
        answer.getContentType(),
        answer.getHeader(HttpHeaders.LOCATION),
        answer.getContentAsByteArray());
  }

  void writeTo(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setHeader(REPLAYED, "true");
    response.setContentType(contentType);
    if (location != null) {
      response.setHeader(HttpHeaders.LOCATION, location);
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
