package kz.tirek.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/**
 * The program's own HTTP interfaces, used as the demo's users use them: the login is the password.
 */
final class DemoClient {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long PAUSE_MILLIS = 250;
  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

  private final RestClient tirek;

  DemoClient(RestClient tirek) {
    this.tirek = tirek;
  }

  void send(MtFiles.MtFile file) {
    post("corporation", "/api/v1/contributions/files", TEXT, file.text());
  }

  /**
   * @return the case number
   */
  String apply(Map<String, Object> application) {
    return post("corporation", "/api/v1/applications", MediaType.APPLICATION_JSON, application)
        .get("number")
        .asText();
  }

  /**
   * @return the number of the suit
   */
  String sue(Map<String, Object> suit) {
    return post("legal", "/api/v1/lawsuits", MediaType.APPLICATION_JSON, suit)
        .get("number")
        .asText();
  }

  long cases() {
    return get("monitor", "/api/v1/applications?size=1").get("total").asLong();
  }

  /** How many cases stand at each status. */
  Map<String, Long> casesByStatus(Iterable<String> statuses) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String status : statuses) {
      counts.put(
          status,
          get("monitor", "/api/v1/applications?size=1&status=" + status).get("total").asLong());
    }
    return counts;
  }

  String status(String number) {
    return get("monitor", "/api/v1/applications/" + number).get("status").asText();
  }

  /** Answers the case's open task of that name as Tasklist does, once there is one. */
  void answer(String number, String task, String user, Map<String, Object> fields) {
    JsonNode open = await(() -> tasks(number, task), found -> found.size() > 0);
    Map<String, Object> variables = new LinkedHashMap<>();
    fields.forEach((name, value) -> variables.put(name, Map.of("value", value)));
    post(
        user,
        "/engine-rest/task/" + open.get(0).get("id").asText() + "/submit-form",
        MediaType.APPLICATION_JSON,
        Map.of("variables", variables));
  }

  void awaitTask(String number, String task) {
    await(() -> tasks(number, task), found -> found.size() > 0);
  }

  void awaitStatus(String number, String wanted) {
    await(() -> status(number), wanted::equals);
  }

  /** Until the notice of the hearing is delivered and its days run. */
  void awaitHearing(String number) {
    await(() -> get("monitor", "/api/v1/applications/" + number), shown -> shown.has("hearing"));
  }

  private JsonNode tasks(String number, String task) {
    return get(
        "admin",
        "/engine-rest/task?maxResults=1&processInstanceBusinessKey="
            + number
            + "&taskDefinitionKey="
            + task);
  }

  private static <T> T await(Supplier<T> look, Predicate<T> enough) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    T seen = look.get();
    while (!enough.test(seen)) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("The demo waited in vain; last seen: " + seen);
      }
      pause();
      seen = look.get();
    }
    return seen;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The demo was interrupted", e);
    }
  }

  private JsonNode get(String user, String uri) {
    return tirek
        .get()
        .uri(uri)
        .headers(headers -> headers.setBasicAuth(user, user))
        .retrieve()
        .body(JsonNode.class);
  }

  private JsonNode post(String user, String uri, MediaType type, Object body) {
    return tirek
        .post()
        .uri(uri)
        .headers(headers -> sender(headers, user))
        .contentType(type)
        .body(body)
        .retrieve()
        .body(JsonNode.class);
  }

  private static void sender(HttpHeaders headers, String user) {
    headers.setBasicAuth(user, user);
    headers.set("Idempotency-Key", UUID.randomUUID().toString());
  }
}
