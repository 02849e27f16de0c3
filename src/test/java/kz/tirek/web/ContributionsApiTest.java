package kz.tirek.web;

import static kz.tirek.accounts.Mt102File.aFile;
import static kz.tirek.accounts.Mt102File.iin;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.tirek.TirekTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

@TirekTest
class ContributionsApiTest {
  @Autowired private TestRestTemplate http;

  @Test
  void takesAFileAndShowsTheAccount() {
    JsonNode result =
        send(aFile().document("API-1").person(iin(101), "3834,71").line("1", "5,00", "").text())
            .getBody();

    assertThat(result.get("document").asText()).isEqualTo("API-1");
    assertThat(result.get("lines").asInt()).isEqualTo(2);
    assertThat(result.get("accepted").asInt()).isEqualTo(1);
    assertThat(result.get("rejected").asInt()).isEqualTo(1);
    assertThat(result.get("duplicate").asInt()).isZero();
    assertThat(result.get("rejections").get(0).get("line").asInt()).isEqualTo(2);
    assertThat(result.get("rejections").get(0).get("code").asText()).isEqualTo("IIN_INVALID");
    assertThat(result.get("rejections").get(0).has("raw")).isFalse();

    JsonNode account = get("corporation", "/api/v1/participants/" + iin(101).value() + "/account");

    assertThat(account.get("person").get("iin").asText()).isEqualTo(iin(101).value());
    assertThat(account.get("person").get("familyName").asText()).isEqualTo("СЕЙІТОВА");
    assertThat(account.get("participationMonths").asInt()).isEqualTo(1);
    assertThat(account.get("payments")).isEmpty();
    JsonNode contribution = account.get("contributions").get(0);
    assertThat(contribution.get("period").asText()).isEqualTo("2021-03");
    assertThat(contribution.get("payer").asText()).isEqualTo("050140001230");
    assertThat(contribution.get("amount").asText()).isEqualTo("3834.71");
    // 3,834.71 ÷ 3.5 % = 109,563.142857…
    assertThat(contribution.get("income").asText()).isEqualTo("109563.14");
    assertThat(contribution.get("receivedOn").asText()).isEqualTo("2021-04-20");
  }

  @Test
  void showsPenaltiesWithoutIncome() {
    send(aFile().document("API-2").knp("017").person(iin(102), "12,00").text());

    JsonNode account = get("corporation", "/api/v1/participants/" + iin(102).value() + "/account");

    assertThat(account.get("contributions")).isEmpty();
    assertThat(account.get("penalties").get(0).get("amount").asText()).isEqualTo("12.00");
    assertThat(account.get("penalties").get(0).has("income")).isFalse();
    assertThat(account.get("participationMonths").asInt()).isZero();
  }

  @Test
  void showsRejectedLinesWithTheirTextToBeSentAgain() {
    JsonNode result = send(aFile().document("API-3").line("1", "5,00", "").text()).getBody();

    JsonNode file = get("admin", "/api/v1/contributions/files/" + result.get("file").asLong());

    assertThat(file.get("rejections").get(0).get("raw").asText())
        .contains("/IDN/1", ":32B:KZT5,00");
  }

  @Test
  void refusesWithAStableCode() {
    ResponseEntity<JsonNode> mismatch =
        send(aFile().document("API-4").person(iin(103), "5,00").total("6,00").text());
    assertThat(mismatch.getStatusCode().value()).isEqualTo(422);
    assertThat(mismatch.getBody().get("code").asText()).isEqualTo("TOTAL_MISMATCH");

    ResponseEntity<JsonNode> unreadable = send("hello");
    assertThat(unreadable.getStatusCode().value()).isEqualTo(400);
    assertThat(unreadable.getBody().get("errors").get(0).get("code").asText())
        .isEqualTo("FORMAT_UNKNOWN");

    ResponseEntity<JsonNode> xml = send("<Document/>", MediaType.APPLICATION_XML);
    assertThat(xml.getStatusCode().value()).isEqualTo(422);
    assertThat(xml.getBody().get("code").asText()).isEqualTo("FORMAT_NOT_CARRIED_YET");
  }

  @Test
  void knowsNoAccountOfAPersonNobodyPaidFor() {
    TestRestTemplate corporation = http.withBasicAuth("corporation", "corporation");
    String path = "/api/v1/participants/%s/account";

    assertThat(
            corporation
                .getForEntity(path.formatted(iin(104).value()), JsonNode.class)
                .getStatusCode()
                .value())
        .isEqualTo(404);
    assertThat(
            corporation.getForEntity(path.formatted("123"), JsonNode.class).getStatusCode().value())
        .isEqualTo(400);
  }

  private ResponseEntity<JsonNode> send(String file) {
    return send(file, new MediaType("text", "plain", StandardCharsets.UTF_8));
  }

  private ResponseEntity<JsonNode> send(String file, MediaType type) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(type);
    headers.setAccept(List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON));
    return http.withBasicAuth("corporation", "corporation")
        .postForEntity(
            "/api/v1/contributions/files", new HttpEntity<>(file, headers), JsonNode.class);
  }

  private JsonNode get(String user, String path) {
    return http.withBasicAuth(user, user).getForObject(path, JsonNode.class);
  }
}
