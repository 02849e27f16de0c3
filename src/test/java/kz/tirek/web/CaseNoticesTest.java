package kz.tirek.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import kz.tirek.HttpCaller;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Notices over HTTP: for other systems, on the case page, and for the worker that delivers them.
 */
@TirekTest
class CaseNoticesTest {
  @Autowired private CaseFixture world;
  @Autowired private ObjectMapper json;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  @Test
  void listsTheNoticesOfACase() throws IOException {
    String number = notified();

    JsonNode waiting = read(corporation().get(api(number)));
    assertThat(waiting).hasSize(1);
    assertThat(waiting.get(0).get("id").asText()).isEqualTo(number + "-N1");
    assertThat(waiting.get(0).get("kind").asText()).isEqualTo("MISSING_DOCUMENTS");
    assertThat(waiting.get(0).get("composedAt").asText()).isNotBlank();
    assertThat(waiting.get(0).has("deliveredAt")).isFalse();

    world.deliverNotice(number);
    assertThat(read(corporation().get(api(number))).get(0).get("deliveredAt").asText())
        .isNotBlank();
  }

  @Test
  void servesTheSameLetterForEver() throws IOException {
    String number = notified();
    String path = api(number) + "/" + number + "-N1";

    HttpResponse<byte[]> letter = corporation().download(path);

    assertThat(letter.statusCode()).isEqualTo(200);
    assertThat(letter.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(letter.headers().firstValue("Content-Disposition"))
        .hasValue("inline; filename=\"" + number + "-N1.pdf\"");
    assertThat(new String(letter.body(), 0, 5, "US-ASCII")).isEqualTo("%PDF-");
    assertThat(corporation().download(path).body()).isEqualTo(letter.body());
  }

  @Test
  void linksToTheLetterThatOpensInThePage() {
    String number = notified();
    String path = "/cases/" + number + "/notices/" + number + "-N1";
    HttpCaller specialist = HttpCaller.browser(port, "specialist", "tasklist");

    assertThat(specialist.get("/cases/" + number).body()).contains("href=\"" + path + "\"");
    HttpResponse<byte[]> letter = specialist.download(path);
    assertThat(letter.statusCode()).isEqualTo(200);
    assertThat(letter.body())
        .isEqualTo(corporation().download(api(number) + "/" + number + "-N1").body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/{id}"})
  void hidesThemFromAnotherBranchAndAsksStrangersToSignIn(String part) {
    String number = notified();
    String path = api(number) + part.replace("{id}", number + "-N1");

    assertThat(HttpCaller.basic(port, "specialist2").get(path).statusCode()).isEqualTo(404);
    assertThat(HttpCaller.anonymous(port).get(path).statusCode()).isEqualTo(401);
    assertThat(HttpCaller.basic(port, "specialist").get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void doesNotShowANoticeUnderAnotherCase() {
    String number = notified();
    String other = notified();

    assertThat(corporation().get(api(other) + "/" + number + "-N1").statusCode()).isEqualTo(404);
    assertThat(corporation().get(api(other) + "/" + other + "-N9").statusCode()).isEqualTo(404);
  }

  @Test
  void deliversOneNoticeToApplicantAndCorporation() throws IOException {
    String number = notified();

    JsonNode delivery = read(delivery(number));

    assertThat(delivery.get("caseNumber").asText()).isEqualTo(number);
    assertThat(delivery.get("to").findValuesAsText("role"))
        .containsExactly("APPLICANT", "STATE_CORPORATION");
    assertThat(delivery.get("to").get(0).get("name").asText())
        .isEqualTo("Сәрсенова Айгүл Маратқызы");
    assertThat(delivery.get("text").get("kk").asText()).contains(number);
    assertThat(Base64.getDecoder().decode(delivery.get("pdf").asText()))
        .isEqualTo(corporation().download(api(number) + "/" + number + "-N1").body());
    assertThat(delivery(number).body()).isEqualTo(delivery(number).body());
  }

  @Test
  void printsALetterOnDeliveryWhereItCouldNotBePrintedBefore() throws IOException {
    String number = notified();
    jdbc.sql("DELETE FROM notice_pdf WHERE notice_id = :id").param("id", number + "-N1").update();
    assertThat(corporation().get(api(number) + "/" + number + "-N1").statusCode()).isEqualTo(404);

    assertThat(read(delivery(number)).get("pdf").asText()).startsWith("JVBERi");
    assertThat(corporation().get(api(number) + "/" + number + "-N1").statusCode()).isEqualTo(200);
  }

  @Test
  void tellsTheWorkerWhyALetterCannotBePrinted() throws IOException {
    String number = notified();
    jdbc.sql("DELETE FROM notice_pdf WHERE notice_id = :id").param("id", number + "-N1").update();
    jdbc.sql("UPDATE notice SET kind = 'GONE' WHERE id = :id").param("id", number + "-N1").update();

    HttpResponse<String> answer = delivery(number);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(read(answer).get("code").asText()).isEqualTo("NOTICE_UNPRINTABLE");
    assertThat(read(answer).get("detail").asText())
        .startsWith("Notice " + number + "-N1 cannot be printed: ")
        .contains("GONE");
  }

  /** A case that waits for the applicant's account. */
  private String notified() {
    String number = world.register(world.applicant(null));
    world.confirmAll(number, 126);
    world.answerTask(number, "specialist", "specialist", Map.of("step", "ASK"));
    return number;
  }

  private HttpCaller corporation() {
    return HttpCaller.basic(port, "corporation");
  }

  private HttpResponse<String> delivery(String number) {
    return HttpCaller.basic(port, "worker", "worker-test")
        .get("/api/v1/work/notices/" + number + "-N1");
  }

  private static String api(String number) {
    return "/api/v1/applications/" + number + "/notices";
  }

  private JsonNode read(HttpResponse<String> answer) throws IOException {
    return json.readTree(answer.body());
  }
}
