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
import org.springframework.http.MediaType;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.RestClient;

/**
 * The program's own HTTP interfaces, used as the demo's users use them: the login is the password.
 */
final class DemoClient {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
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

  /**
   * Until the program has nothing to do by itself: whoever moves the time while it works takes the
   * work out of its hands.
   *
   * @param unanswered how many questions to registries stay open
   */
  void awaitQuiet(int unanswered) {
    await(() -> count("/engine-rest/job/count?executable=true"), due -> due == 0);
    await(() -> count("/engine-rest/external-task/count"), open -> open <= unanswered);
    await(() -> count("/engine-rest/job/count?executable=true"), due -> due == 0);
  }

  /** Until the bank's statements say what became of the orders. */
  void awaitStatements() {
    await(
        () ->
            count(
                "/engine-rest/process-instance/count"
                    + "?processDefinitionKey=pay-out&activityIdIn=AwaitBankStatement"),
        waiting -> waiting == 0);
  }

  /** The daily check was set for the day after the start; it is to come from today on. */
  void beginDays() {
    for (JsonNode timer :
        get(
            "admin",
            "/engine-rest/job?maxResults=9&timers=true&processDefinitionKey=daily-check")) {
      String path = "/engine-rest/job/" + timer.get("id").asText() + "/duedate/recalculate";
      post("admin", path + "?creationDateBased=false", Map.of());
    }
  }

  private int count(String uri) {
    return get("admin", uri).get("count").asInt();
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

  static <T> T await(Supplier<T> look, Predicate<T> enough) {
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

  JsonNode get(String user, String uri) {
    return tirek
        .get()
        .uri(uri)
        .headers(headers -> headers.setBasicAuth(user, user))
        .retrieve()
        .body(JsonNode.class);
  }

  JsonNode post(String user, String uri, Object body) {
    return post(user, uri, JSON, body);
  }

  /** Once more where the program failed: the key of the request says that it is the same. */
  private JsonNode post(String user, String uri, MediaType type, Object body) {
    String key = UUID.randomUUID().toString();
    try {
      return post(user, key, uri, type, body);
    } catch (HttpServerErrorException failed) {
      pause();
      return post(user, key, uri, type, body);
    }
  }

  private JsonNode post(String user, String key, String uri, MediaType type, Object body) {
    return tirek
        .post()
        .uri(uri)
        .headers(headers -> headers.setBasicAuth(user, user))
        .header("Idempotency-Key", key)
        .contentType(type)
        .body(body)
        .retrieve()
        .body(JsonNode.class);
  }
}
