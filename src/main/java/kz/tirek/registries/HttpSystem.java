package kz.tirek.registries;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpStatusCode;
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
    this(
        name,
        headers
            .apply(
                RestClient.builder()
                    .baseUrl(baseUrl.toString())
                    .requestFactory(requests(connectTimeout, readTimeout)))
            .build(),
        connectTimeout,
        readTimeout,
        clock);
  }

  private HttpSystem(
      String name, RestClient client, Duration connectTimeout, Duration readTimeout, Clock clock) {
    this.name = name;
    this.client = client;
    this.connectTimeout = connectTimeout;
    this.readTimeout = readTimeout;
    this.clock = clock;
  }

  /** The same system, with another patience for its whole answer. */
  HttpSystem within(Duration patience) {
    return new HttpSystem(
        name,
        client.mutate().requestFactory(requests(connectTimeout, patience)).build(),
        connectTimeout,
        patience,
        clock);
  }

  private static JdkClientHttpRequestFactory requests(
      Duration connectTimeout, Duration readTimeout) {
    JdkClientHttpRequestFactory requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connectTimeout)
                .build());
    requests.setReadTimeout(readTimeout);
    return requests;
  }

  String name() {
    return name;
  }

  Reply get(String path, Object... variables) {
    return send(client.get().uri(path, variables), InputStream::readAllBytes);
  }

  /** A good answer goes into the file, whatever its length, and not into the reply. */
  Reply get(Path file, String path, Object... variables) {
    return send(
        client.get().uri(path, variables),
        body -> {
          Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
          return new byte[0];
        });
  }

  /**
   * @param key the same key and body have one effect, however often they are sent
   */
  Reply post(String key, MediaType type, byte[] body, String path, Object... variables) {
    return send(post(key, type, path, variables).body(body), InputStream::readAllBytes);
  }

  /** As above, with the content of a file, whatever its length. */
  Reply post(String key, MediaType type, Path file, String path, Object... variables) {
    return send(
        post(key, type, path, variables).body(new FileSystemResource(file)),
        InputStream::readAllBytes);
  }

  private RestClient.RequestBodySpec post(
      String key, MediaType type, String path, Object... variables) {
    return client.post().uri(path, variables).header("Idempotency-Key", key).contentType(type);
  }

  /** What to do with the body of a good answer. */
  private interface Body {
    byte[] read(InputStream body) throws IOException;
  }

  private Reply send(RestClient.RequestHeadersSpec<?> request, Body body) {
    Instant askedAt = clock.instant();
    Reply reply;
    try {
      reply = request.exchange((sent, response) -> reply(sent.getURI(), askedAt, response, body));
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

  private Reply reply(URI url, Instant askedAt, ClientHttpResponse response, Body body)
      throws IOException {
    HttpStatusCode status = response.getStatusCode();
    Body read = status.is2xxSuccessful() ? body : InputStream::readAllBytes;
    byte[] content = read.read(response.getBody());
    return new Reply(
        status.value(),
        response.getHeaders().getContentType(),
        content,
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
