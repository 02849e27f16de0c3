package kz.tirek.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.tirek.HttpCaller;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.cases.Applicant;
import kz.tirek.cases.NewDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Applications over HTTP: what is taken, and what is wrong with what is not. */
@TirekTest
class ApplicationsApiTest {
  @LocalServerPort private int port;
  @Autowired private CaseFixture world;
  @Autowired private ObjectMapper json;

  private HttpCaller corporation;

  @BeforeEach
  void signIn() {
    corporation = HttpCaller.basic(port, "corporation");
  }

  @Test
  void registersAnApplicationAndTellsWhereItIs() {
    HttpResponse<String> response = post(application());
    JsonNode registered = read(response);

    assertThat(response.statusCode()).isEqualTo(201);
    String number = registered.get("number").asText();
    assertThat(response.headers().firstValue("Location"))
        .hasValueSatisfying(uri -> assertThat(uri).endsWith("/api/v1/applications/" + number));
    assertThat(registered.get("branch").asText()).isEqualTo("KZ-75");
    assertThat(registered.get("trackingCode").asText()).hasSize(16);
    JsonNode shown = read(corporation.get("/api/v1/applications/" + number));
    assertThat(shown.get("status").asText()).isEqualTo("CHECKING");
    assertThat(shown.get("deadline").asText()).isEqualTo("OK");
    assertThat(shown.get("stages")).hasSize(2);
  }

  @Test
  void namesEveryWrongFieldAtOnce() {
    ObjectNode wrong = application();
    ObjectNode applicant = (ObjectNode) wrong.get("applicant");
    applicant.put("iin", "940418450001");
    applicant.put("iban", "KZ000000000000000000");
    applicant.put("region", "KZ-99");
    applicant.remove("familyName");
    wrong.put("riskDate", world.today().plusDays(1).toString());
    wrong.putArray("documents").addObject().put("kind", "OTHER").put("name", "x.exe");

    HttpResponse<String> response = post(wrong);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(codes(response))
        .contains(
            "applicant.familyName REQUIRED",
            "applicant.iin IIN_INVALID",
            "applicant.region REGION_UNKNOWN",
            "applicant.iban IBAN_INVALID",
            "riskDate DATE_IN_FUTURE",
            "documents[0].mediaType MEDIA_TYPE_UNKNOWN",
            "documents[0].content REQUIRED");
  }

  @Test
  void refusesAnIinOfAnotherBirthDate() {
    ObjectNode wrong = application();
    ((ObjectNode) wrong.get("applicant")).put("birthDate", "1994-04-19");

    assertThat(codes(post(wrong))).containsExactly("applicant.birthDate BIRTH_DATE_DIFFERS");
  }

  @Test
  void refusesAnApplicationOlderThanTheRight() {
    ObjectNode wrong = application();
    wrong.put("appliedOn", world.today().minusDays(1).toString());

    assertThat(codes(post(wrong))).containsExactly("appliedOn APPLIED_BEFORE_RISK");
  }

  @Test
  void refusesMalformedJsonAnUnknownPaymentAndUnknownFields() {
    HttpResponse<String> malformed = corporation.post("/api/v1/applications", "{\"payment\":");
    assertThat(malformed.statusCode()).isEqualTo(400);
    assertThat(read(malformed).get("code").asText()).isNotBlank();

    ObjectNode unknown = application();
    unknown.put("payment", "LOTTERY");
    assertThat(codes(post(unknown))).anyMatch(code -> code.startsWith("payment "));

    ObjectNode surplus = application();
    surplus.put("favour", true);
    assertThat(codes(post(surplus))).anyMatch(code -> code.startsWith("favour "));
  }

  @Test
  void refusesASecondApplicationForTheSameRisk() {
    ObjectNode application = application();
    post(application);

    HttpResponse<String> second = post(application);

    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(read(second).get("code").asText()).isEqualTo("CASE_EXISTS");
  }

  @Test
  void refusesADocumentOfFiftyMegabytes() {
    HttpResponse<String> response =
        corporation.post(
            "/api/v1/applications",
            "{\"documents\":[{\"content\":\"" + "A".repeat(70_000_000) + "\"}]}");

    assertThat(response.statusCode()).isEqualTo(413);
  }

  @Test
  void refusesADocumentOverTenMegabytes() {
    String number = number(post(application()));
    ObjectNode body = json.createObjectNode();
    body.putArray("documents")
        .addObject()
        .put("kind", "OTHER")
        .put("name", "scan.pdf")
        .put("mediaType", "application/pdf")
        .put("content", new byte[10 * 1024 * 1024 + 1]);

    HttpResponse<String> response =
        corporation.post("/api/v1/applications/" + number + "/documents", body.toString());

    assertThat(codes(response)).containsExactly("documents[0].content DOCUMENT_TOO_LARGE");
  }

  @Test
  void showsACaseToItsBranchOnly() {
    String number = number(post(application()));

    assertThat(as("specialist", number).statusCode()).isEqualTo(200);
    assertThat(as("monitor", number).statusCode()).isEqualTo(200);
    assertThat(as("specialist2", number).statusCode()).isEqualTo(404);
    assertThat(HttpCaller.anonymous(port).get("/api/v1/applications/" + number).statusCode())
        .isEqualTo(401);
    assertThat(
            read(HttpCaller.basic(port, "specialist2").get("/api/v1/applications?branch=KZ-75"))
                .get("total")
                .asInt())
        .isZero();
  }

  @Test
  void letsTheApplicantFollowWithoutSigningInAndWithoutPersonalData() {
    Applicant applicant = world.applicant();
    JsonNode registered = read(post(json.valueToTree(world.application(applicant))));

    HttpResponse<String> tracked =
        HttpCaller.anonymous(port)
            .get("/api/v1/tracking/" + registered.get("trackingCode").asText());

    assertThat(tracked.statusCode()).isEqualTo(200);
    assertThat(tracked.body())
        .doesNotContain(applicant.iin(), applicant.familyName(), applicant.iban())
        .doesNotContain(registered.get("number").asText());
    assertThat(read(tracked).get("status").asText()).isEqualTo("CHECKING");
    assertThat(HttpCaller.anonymous(port).get("/api/v1/tracking/GUESSED").statusCode())
        .isEqualTo(404);
  }

  @Test
  void withdrawsAnOpenCaseOnce() {
    String number = number(post(application()));

    HttpResponse<String> first = withdraw(number);
    HttpResponse<String> second = withdraw(number);

    assertThat(read(first).get("status").asText()).isEqualTo("WITHDRAWN");
    assertThat(second.statusCode()).isEqualTo(409);
  }

  @Test
  void takesDocumentsAndTheAccountLater() {
    Applicant applicant = world.applicant(null);
    world.paidFor(applicant, 250_000);
    String number = number(post(json.valueToTree(world.application(applicant))));
    world.confirmAll(number, 126);
    assertThat(read(as("specialist", number)).get("missing").get(0).get("code").asText())
        .isEqualTo("IBAN_MISSING");

    HttpResponse<String> response =
        corporation.post(
            "/api/v1/applications/" + number + "/documents",
            "{\"iban\":\"%s\"}".formatted(CaseFixture.IBAN));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(read(as("specialist", number)).get("missing")).isEmpty();
  }

  @Test
  void aDocumentIsKeptAsItCame() {
    NewDocument letter = new NewDocument("LETTER", "хат.txt", "text/plain", "Құрметті!".getBytes());
    String number = world.register(world.applicant(), letter);

    assertThat(world.file(number).documents())
        .singleElement()
        .matches(document -> document.name().equals("хат.txt") && document.withApplication());
  }

  @Test
  void takesOnlyKnownRolesForRegistration() {
    for (String user : new String[] {"specialist", "head", "monitor", "owner"}) {
      assertThat(
              HttpCaller.basic(port, user)
                  .post("/api/v1/applications", application().toString())
                  .statusCode())
          .as(user)
          .isEqualTo(403);
    }
  }

  private ObjectNode application() {
    return json.valueToTree(world.application(world.applicant()));
  }

  private HttpResponse<String> post(JsonNode application) {
    return corporation.post("/api/v1/applications", application.toString());
  }

  private HttpResponse<String> withdraw(String number) {
    return corporation.post("/api/v1/applications/" + number + "/withdrawal", "");
  }

  private HttpResponse<String> as(String user, String number) {
    return HttpCaller.basic(port, user).get("/api/v1/applications/" + number);
  }

  private String number(HttpResponse<String> response) {
    return read(response).get("number").asText();
  }

  private List<String> codes(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(400);
    return StreamSupport.stream(read(response).get("errors").spliterator(), false)
        .map(error -> error.get("field").asText() + " " + error.get("code").asText())
        .toList();
  }

  private JsonNode read(HttpResponse<String> response) {
    try {
      return json.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(response.body(), e);
    }
  }
}
