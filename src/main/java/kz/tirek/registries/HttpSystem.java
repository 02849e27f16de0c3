package kz.tirek.registries;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** One system behind HTTP; whatever is not an answer becomes {@link Unavailable} with a reason. */
final class HttpSystem {
  private final String name;
  private final RestClient client;
  private final Duration connectTimeout;
  private final Duration readTimeout;
  private final Clock clock;

  /**
   * @param name as people call it, e.g. "employment register"
   * @param headers what every request carries
   */
  HttpSystem(
      String name,
      URI baseUrl,
      Duration connectTimeout,
      Duration readTimeout,
      Clock clock,
      UnaryOperator<RestClient.Builder> headers) {
    JdkClientHttpRequestFactory requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connectTimeout)
                .build());
    requests.setReadTimeout(readTimeout);
    this.name = name;
    this.client =
        headers
            .apply(RestClient.builder().baseUrl(baseUrl.toString()).requestFactory(requests))
            .build();
    this.connectTimeout = connectTimeout;
    this.readTimeout = readTimeout;
    this.clock = clock;
  }

  String name() {
    return name;
  }

  Reply get(String path, Object... variables) {
    return send(client.get().uri(path, variables));
  }

  /**
   * @param key the same key and body have one effect, however often they are sent
   */
  Reply post(String key, MediaType type, byte[] body, String path, Object... variables) {
    return send(
        client
            .post()
            .uri(path, variables)
            .header("Idempotency-Key", key)
            .contentType(type)
            .body(body));
  }

  private Reply send(RestClient.RequestHeadersSpec<?> request) {
    Instant askedAt = clock.instant();
    Reply reply;
    try {
      reply = request.exchange((sent, response) -> reply(sent.getURI(), askedAt, response));
    } catch (ResourceAccessException e) {
      throw new Unavailable(name + " did not answer: " + reason(e.getCause()));
    }
    if (reply.status() == RecordLocked.STATUS) {
      throw new RecordLocked(name);
    }
    if (reply.isUnavailable()) {
      throw new Unavailable(name + " answered with error " + reply.status());
    }
    return reply;
  }

  private Reply reply(URI url, Instant askedAt, ClientHttpResponse response) throws IOException {
    byte[] body = response.getBody().readAllBytes();
    return new Reply(
        response.getStatusCode().value(),
        response.getHeaders().getContentType(),
        body,
        url,
        askedAt,
        clock.instant());
  }

  private String reason(Throwable cause) {
    if (cause instanceof HttpConnectTimeoutException) {
      return "no connection within " + seconds(connectTimeout);
    }
    if (cause instanceof HttpTimeoutException) {
      return "timed out after " + seconds(readTimeout);
    }
    return cause instanceof ConnectException ? "it cannot be reached" : "the connection broke";
  }

  private static String seconds(Duration duration) {
    return duration.toMillis() % 1000 == 0
        ? duration.toSeconds() + " s"
        : duration.toMillis() + " ms";
  }
}
