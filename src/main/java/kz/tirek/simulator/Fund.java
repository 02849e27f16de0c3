package kz.tirek.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** The Fund as the registries reach it: its engine's {@code POST /api/v1/events}. */
@Component
class Fund {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);
  private static final Duration READ_TIMEOUT = Duration.ofSeconds(10);

  /** Timeout, too early, too many requests: patience is asked for. */
  private static final Set<Integer> LATER = Set.of(408, 425, 429);

  private final SimulatorProperties properties;
  private final ObjectMapper json;
  private final RestClient client;

  Fund(SimulatorProperties properties, ObjectMapper json) {
    this.properties = properties;
    this.json = json;
    JdkClientHttpRequestFactory requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_TIMEOUT)
                .build());
    requests.setReadTimeout(READ_TIMEOUT);
    this.client = RestClient.builder().requestFactory(requests).build();
  }

  boolean hasAddress() {
    return properties.engineUrl() != null;
  }

  /**
   * What became of the push.
   *
   * @throws ResourceAccessException when nobody answers
   */
  Push tell(Push push) {
    return client
        .post()
        .uri(properties.engineUrl() + "/api/v1/events")
        .headers(headers -> headers.setBasicAuth(properties.user(), properties.password()))
        .header("Idempotency-Key", push.key())
        .contentType(MediaType.APPLICATION_JSON)
        .body(bytes(push.event()))
        .exchange((request, response) -> answered(push, response));
  }

  private static Push answered(Push push, ClientHttpResponse response) throws IOException {
    HttpStatusCode status = response.getStatusCode();
    if (status.is2xxSuccessful()) {
      return push.delivered();
    }
    String answer = new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8);
    String error = (status.value() + " " + answer).strip();
    return status.is4xxClientError() && !LATER.contains(status.value())
        ? push.refused(error)
        : push.delayed(error);
  }

  private byte[] bytes(Event event) {
    try {
      return json.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
