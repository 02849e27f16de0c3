package kz.tirek.registries;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** An HTTP answer as it came, with when it was asked for and when it was complete. */
record Reply(
    int status, MediaType contentType, byte[] body, URI url, Instant askedAt, Instant answeredAt) {

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /**
   * Whether the system itself says that there is no such thing. A bare 404 comes from a gateway or
   * a wrong address and must not be taken for an answer about a person.
   */
  boolean isNotFound() {
    return status == HttpStatus.NOT_FOUND.value()
        && MediaType.APPLICATION_PROBLEM_JSON.isCompatibleWith(contentType);
  }

  /** Worth asking again later: the fault is on the other side, or it asks for patience. */
  boolean isUnavailable() {
    return status >= 500 || status == 408 || status == 425 || status == 429;
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
