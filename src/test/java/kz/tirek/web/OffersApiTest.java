package kz.tirek.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;
import kz.tirek.HttpCaller;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.bpmn.PaymentExample;
import kz.tirek.cases.Applicant;
import kz.tirek.common.PaymentKind;
import kz.tirek.offers.NewOffer;
import kz.tirek.offers.Offers;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Offers over HTTP: seen by whom they concern, accepted once. */
@TirekTest
class OffersApiTest {
  private static final String CONSENT = "{\"iban\":\"" + CaseFixture.IBAN + "\"}";

  @LocalServerPort private int port;
  @Autowired private CaseFixture world;
  @Autowired private Offers offers;
  @Autowired private ExternalTaskService externalTasks;
  @Autowired private ObjectMapper json;

  private PaymentExample example;
  private String number;

  @BeforeEach
  void anOfferIsOut() {
    example = world.example(PaymentKind.JOB_LOSS);
    world.contributed(example.insured(), example.incomes());
    number =
        offers
            .offer(
                new NewOffer(
                    example.applicant().iin(),
                    PaymentKind.JOB_LOSS,
                    example.riskDate(),
                    json.valueToTree(example.details()),
                    "labour-market",
                    "REGISTERED_UNEMPLOYED"))
            .number();
    complete(
        "offer.person",
        Map.of("offerPerson", Variables.stringValue(person(example.applicant()), true)));
    complete("offer.sms", Map.of());
  }

  @Test
  void showsAnOfferToItsBranchAndToTheCounter() {
    for (String user : new String[] {"portal", "corporation", "specialist", "monitor"}) {
      JsonNode shown = read(as(user).get("/api/v1/offers/" + number));
      assertThat(shown.get("status").asText()).isEqualTo("OPEN");
      assertThat(shown.get("branch").asText()).isEqualTo("KZ-75");
      assertThat(shown.get("ground").asText()).isEqualTo("REGISTERED_UNEMPLOYED");
      assertThat(shown.get("lapsesAt").asText()).isNotBlank();
    }
    assertThat(as("specialist2").get("/api/v1/offers/" + number).statusCode()).isEqualTo(404);
    assertThat(as("portal").get("/api/v1/offers/P-0").statusCode()).isEqualTo(404);
  }

  @Test
  void listsOffersByStatusAndPerson() {
    String query = "/api/v1/offers?iin=" + example.applicant().iin();

    assertThat(read(as("portal").get(query)).get("total").asInt()).isEqualTo(1);
    assertThat(read(as("portal").get(query + "&status=OPEN")).get("items")).hasSize(1);
    assertThat(read(as("portal").get(query + "&status=LAPSED")).get("items")).isEmpty();
    assertThat(read(as("specialist2").get(query)).get("items")).isEmpty();
    assertThat(as("portal").get("/api/v1/offers?status=LOST").statusCode()).isEqualTo(400);
    assertThat(as("portal").get("/api/v1/offers?size=1000").statusCode()).isEqualTo(400);
  }

  @Test
  void answersAConsentWithTheCaseAndASecondOneWithTheSame() {
    HttpResponse<String> first = consent("portal", CONSENT);

    assertThat(first.statusCode()).isEqualTo(201);
    String caseNumber = read(first).get("caseNumber").asText();
    assertThat(first.headers().firstValue("Location"))
        .hasValueSatisfying(uri -> assertThat(uri).endsWith("/api/v1/applications/" + caseNumber));
    assertThat(read(first).get("trackingCode").asText()).hasSize(16);
    HttpResponse<String> second = consent("portal", CONSENT);
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(read(second).get("code").asText()).isEqualTo("OFFER_ACCEPTED");
    assertThat(read(second).get("caseNumber").asText()).isEqualTo(caseNumber);
  }

  @Test
  void refusesAConsentWithoutAnAccountAndFromAnybodyElse() {
    for (String wrong : new String[] {"{}", "{\"iban\":\"KZ00\"}"}) {
      HttpResponse<String> answer = consent("corporation", wrong);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(read(answer).get("errors").get(0).get("field").asText()).isEqualTo("iban");
    }
    assertThat(consent("specialist", CONSENT).statusCode()).isEqualTo(403);
    assertThat(as("portal").post("/api/v1/offers/P-0/consent", CONSENT).statusCode())
        .isEqualTo(404);
    assertThat(read(as("portal").get("/api/v1/offers/" + number)).get("status").asText())
        .isEqualTo("OPEN");
  }

  private HttpResponse<String> consent(String user, String body) {
    return as(user).post("/api/v1/offers/" + number + "/consent", body);
  }

  private HttpCaller as(String user) {
    return HttpCaller.basic(port, user);
  }

  private static String person(Applicant person) {
    return """
        {"person":{"familyName":"%s","givenName":"%s","birthDate":"%s","sex":"%s","region":"%s"}}
        """
        .formatted(
            person.familyName(),
            person.givenName(),
            person.birthDate(),
            person.sex(),
            person.region());
  }

  private void complete(String topic, Map<String, Object> answer) {
    ExternalTask task = world.externalTask(number, topic);
    externalTasks.lock(task.getId(), "test", 60_000);
    externalTasks.complete(task.getId(), "test", null, answer);
  }

  private JsonNode read(HttpResponse<String> answer) {
    try {
      return json.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
