package kz.tirek.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.tirek.HttpCaller;
import kz.tirek.TirekTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Statements over HTTP, and what people do about entries that settled nothing. */
@TirekTest
class BankStatementsApiTest {
  private static final String PATH = "/api/v1/bank-statements";
  private static final String UNSETTLED = PATH + "/unsettled";

  @LocalServerPort private int port;

  @Test
  void showsWhatSettledNothingAndWhoLookedIntoIt() throws Exception {
    read("A", entry("A/1", "X-1", "5.00", "KZT"), entry("A/2", "X-2", "6.00", "USD"));

    JsonNode strange = shown("A/1");
    assertThat(strange.get("kind").asText()).isEqualTo("UNKNOWN");
    assertThat(strange.get("code").asText()).isEqualTo("ORDER_UNKNOWN");
    assertThat(strange.get("statement").asText()).isEqualTo("A");
    assertThat(strange.get("orderId").asText()).isEqualTo("X-1");
    assertThat(strange.get("amount").asText()).isEqualTo("5.00");
    assertThat(strange.get("on").asText()).isEqualTo("2026-11-20");
    assertThat(shown("A/2").get("code").asText()).isEqualTo("CURRENCY_FOREIGN");
    assertThat(shown("A/2").get("currency").asText()).isEqualTo("USD");

    HttpResponse<String> noted =
        as("accountant")
            .post(UNSETTLED + "/notes", "{\"reference\":\"A/1\",\"note\":\"Asked the bank\"}");
    assertThat(noted.statusCode()).isEqualTo(200);
    JsonNode note = shown("A/1").get("notes").get(0);
    assertThat(note.get("note").asText()).isEqualTo("Asked the bank");
    assertThat(note.get("by").asText()).isEqualTo("accountant");
  }

  @Test
  void keepsWhatWasTakenOfABrokenStatementAlsoUnderAnIdempotencyKey() throws Exception {
    String whole =
        statement("B", entry("B-1", "X-1", "5.00", "KZT"), entry("B-2", "X-2", "5.00", "KZT"));
    String torn = whole.substring(0, whole.indexOf("X-2"));

    HttpResponse<String> answer = post(torn, "torn-statement");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("\"code\":\"STATEMENT_BROKEN\"", "after entry 1");
    assertThat(json(post(whole, "whole-statement")).get("repeated").asInt()).isEqualTo(1);
  }

  @Test
  void tellsWhichEntriesItRejected() throws Exception {
    JsonNode answer = read("C", entry("C-1", "X", "1.00", "KZT"), entry("C-2", "X", "1", "EUR"));

    assertThat(answer.get("unknown").asInt()).isEqualTo(1);
    assertThat(answer.get("rejected").asInt()).isEqualTo(1);
    assertThat(answer.get("rejections"))
        .hasToString(
            "[{\"line\":2,\"reference\":\"C-2\",\"code\":\"CURRENCY_FOREIGN\","
                + "\"message\":\"The amount is not in KZT\"}]");
  }

  @Test
  void knowsNoEntryOfAnotherReference() {
    String note = "{\"reference\":\"none\",\"note\":\"Asked the bank\"}";

    assertThat(as("accountant").post(UNSETTLED + "/notes", note).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"reference\":\"none\",\"note\":\" \"}", "{\"reference\":\"none\"}"})
  void refusesAnEmptyNote(String body) {
    assertThat(as("accountant").post(UNSETTLED + "/notes", body).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"?from=2026-01-01", "?from=a&to=b", "?from=2026-01-01&to=2026-01-02&size=0"})
  void refusesAPeriodThatIsNone(String query) {
    assertThat(as("accountant").get(UNSETTLED + query).statusCode()).isEqualTo(400);
  }

  @Test
  void isForAccountantsAndTheCentralOffice() {
    String all = UNSETTLED + "?from=2026-01-01&to=2026-01-02";
    assertThat(as("monitor").get(all).statusCode()).isEqualTo(200);
    assertThat(as("specialist").get(all).statusCode()).isEqualTo(403);
    assertThat(as("specialist").post(UNSETTLED + "/notes", "{}").statusCode()).isEqualTo(403);
  }

  private JsonNode shown(String reference) throws Exception {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Almaty"));
    String query = "?from=" + today.minusDays(1) + "&to=" + today.plusDays(1) + "&size=200";
    for (JsonNode item : json(as("monitor").get(UNSETTLED + query)).get("items")) {
      if (item.get("reference").asText().equals(reference)) {
        return item;
      }
    }
    throw new AssertionError(reference + " is not shown");
  }

  private JsonNode read(String id, String... entries) throws Exception {
    return json(as("accountant").text(PATH, "application/xml", statement(id, entries)));
  }

  private HttpResponse<String> post(String body, String key) {
    HttpCaller caller = as("accountant");
    return caller.send(
        caller
            .request(PATH)
            .header("Content-Type", "application/xml")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpCaller as(String user) {
    return HttpCaller.basic(port, user);
  }

  private static JsonNode json(HttpResponse<String> answer) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.body());
  }

  private static String statement(String id, String... entries) {
    return """
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
        <GrpHdr><MsgId>S</MsgId></GrpHdr><Stmt><Id>%s</Id>%s</Stmt></BkToCstmrStmt></Document>
        """
        .formatted(id, String.join("", entries));
  }

  private static String entry(String reference, String order, String amount, String currency) {
    return """
        <Ntry><NtryRef>%s</NtryRef><Amt Ccy="%s">%s</Amt><CdtDbtInd>DBIT</CdtDbtInd>
        <Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt><NtryDtls><TxDtls>
        <Refs><EndToEndId>%s</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>
        """
        .formatted(reference, currency, amount, order);
  }
}
