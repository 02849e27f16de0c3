package kz.tirek.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
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
  private static final MediaType JSON = MediaType.APPLICATION_JSON;
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
    return post("corporation", "/api/v1/applications", JSON, application).get("number").asText();
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
    return application(number).get("status").asText();
  }

  /**
   * @return id of the award that was assigned to the case
   */
  String award(String number) {
    return await(() -> application(number), shown -> shown.has("award"))
        .get("award")
        .get("id")
        .asText();
  }

  void withdraw(String number) {
    post("portal", "/api/v1/applications/" + number + "/withdrawal", JSON, Map.of());
  }

  void report(Map<String, Object> event) {
    post("portal", "/api/v1/events", JSON, event);
  }

  void complain(String number, LocalDate filedOn) {
    post(
        "portal",
        "/api/v1/applications/" + number + "/complaint",
        JSON,
        Map.of(
            "text",
            "The register is wrong: please look at the papers I enclose",
            "filedOn",
            filedOn));
  }

  /**
   * @return number of the offer that was sent to the person
   */
  String awaitOffer(Inhabitant person) {
    return await(() -> openOffers(person), found -> found.size() > 0).get(0).get("number").asText();
  }

  private JsonNode openOffers(Inhabitant person) {
    return get("portal", "/api/v1/offers?status=OPEN&iin=" + person.iin().value()).get("items");
  }

  void consent(String offer, Inhabitant person) {
    post(
        "portal",
        "/api/v1/offers/" + offer + "/consent",
        JSON,
        Map.of("iban", person.iban(), "phone", person.phone()));
  }

  /** Answers the case's open task of that name as Tasklist does, once there is one. */
  void answer(String number, String task, String user, Map<String, Object> fields) {
    JsonNode open = await(() -> tasks(number, task), found -> found.size() > 0);
    Map<String, Object> variables = new LinkedHashMap<>();
    fields.forEach((name, value) -> variables.put(name, Map.of("value", value)));
    post(
        user,
        "/engine-rest/task/" + open.get(0).get("id").asText() + "/submit-form",
        JSON,
        Map.of("variables", variables));
  }

  /**
   * @return the one of the wanted statuses that it reached
   */
  String awaitStatus(String number, String... wanted) {
    return await(() -> status(number), List.of(wanted)::contains);
  }

  /** Until the notice of the hearing is delivered and its days run. */
  void awaitHearing(String number) {
    await(() -> application(number), shown -> shown.has("hearing"));
  }

  private JsonNode application(String number) {
    return get("monitor", "/api/v1/applications/" + number);
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
