package kz.tirek.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import kz.tirek.HttpCaller;
import kz.tirek.TirekTest;
import kz.tirek.accounts.Accounts;
import kz.tirek.accounts.Receipt;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.bpmn.Incomes;
import kz.tirek.cases.Applicant;
import kz.tirek.common.Iin;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Refunds over HTTP: what is taken, what is wrong with what is not, and what is counted. */
@TirekTest
class RefundsApiTest {
  private static final String PATH = "/api/v1/refunds";
  private static final String PAYER = "050140001238";

  @LocalServerPort private int port;
  @Autowired private CaseFixture world;
  @Autowired private Accounts accounts;
  @Autowired private ObjectMapper json;

  private Receipt receipt;

  @BeforeEach
  void aContributionOfMarch() {
    world.dayIs(LocalDate.of(2026, 4, 6), "none");
    receipt = paid(PAYER);
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void takesAnApplicationAndShowsItsCourse() {
    HttpResponse<String> answer = as("corporation").post(PATH, refund(body -> {}));

    assertThat(answer.statusCode()).isEqualTo(201);
    JsonNode registered = read(answer);
    String number = registered.get("number").asText();
    assertThat(answer.headers().firstValue("Location")).hasValue(PATH + "/" + number);
    assertThat(registered.get("dueOn").asText()).isEqualTo("2026-04-20");
    assertThat(registered.get("status").asText()).isEqualTo("REGISTERED");
    world.runDueJobs(number);
    JsonNode seen = read(as("specialist").get(PATH + "/" + number));
    assertThat(seen.get("status").asText()).isEqualTo("DECISION");
    assertThat(seen.get("payerName").asText()).isEqualTo("Alatau LLP");
    assertThat(seen.at("/items/0/amount").asText()).isEqualTo("10000.00");
    assertThat(seen.at("/items/0/period").asText()).isEqualTo("2026-03");
    JsonNode listed = read(as("head").get(PATH + "?payer=" + PAYER + "&status=DECISION"));
    assertThat(listed.findValuesAsText("number")).contains(number);
    // Another branch's refund does not exist for this specialist.
    assertThat(as("specialist2").get(PATH + "/" + number).statusCode()).isEqualTo(404);
    assertThat(read(as("specialist2").get(PATH)).get("items")).isEmpty();
  }

  @Test
  void namesEveryWrongFieldAtOnce() {
    assertThat(codes("{}"))
        .containsExactlyInAnyOrder(
            "payer REQUIRED", "reason REQUIRED", "region REQUIRED", "items ITEMS_OUT_OF_RANGE");
    assertThat(
            codes(
                refund(
                    body -> {
                      body.put("payer", "050140001239")
                          .put("iban", "KZ00")
                          .put("appliedOn", "2026-04-07");
                      item(body)
                          .put("iin", "940418450019")
                          .put("amount", "0.00")
                          .put("document", " ");
                    })))
        .containsExactlyInAnyOrder(
            "payer PAYER_INVALID",
            "iban IBAN_INVALID",
            "appliedOn DATE_IN_FUTURE",
            "items[0].iin IIN_INVALID",
            "items[0].amount AMOUNT_NOT_POSITIVE",
            "items[0].document REQUIRED");
  }

  @Test
  void refusesMonthsThatHaveNotComeOrWereBeforeTheFund() {
    assertThat(codes(refund(body -> item(body).put("period", "2026-05"))))
        .containsExactly("items[0].period PERIOD_IN_FUTURE");
    assertThat(codes(refund(body -> item(body).put("period", "2004-12"))))
        .containsExactly("items[0].period PERIOD_TOO_EARLY");
    assertThat(codes(refund(body -> item(body).put("period", "2026-13"))))
        .containsExactly("items[0].period UNREADABLE_VALUE");
  }

  @Test
  void refusesAReasonARegionOrAnAmountThatDoesNotExist() {
    HttpResponse<String> answer =
        as("corporation").post(PATH, refund(body -> body.put("reason", "PITY")));
    assertThat(codes(answer)).containsExactly("reason UNREADABLE_VALUE");
    assertThat(answer.body()).contains("NOT_SELF_EMPLOYED");
    assertThat(codes(refund(body -> body.put("region", "KZ-99"))))
        .containsExactly("region REGION_UNKNOWN");
    assertThat(codes(refund(body -> item(body).put("amount", "1.005"))))
        .containsExactly("items[0].amount UNREADABLE_VALUE");
  }

  @Test
  void takesTwentyContributionsAndNotTwentyOne() {
    assertThat(codes(refund(body -> items(body, 21)))).containsExactly("items ITEMS_OUT_OF_RANGE");
    assertThat(codes(refund(body -> body.putArray("items"))))
        .containsExactly("items ITEMS_OUT_OF_RANGE");
    assertThat(as("corporation").post(PATH, refund(body -> items(body, 20))).statusCode())
        .isEqualTo(201);
  }

  @Test
  void refusesTheSameContributionTwiceInOneApplication() {
    assertThat(codes(refund(body -> ((ArrayNode) body.get("items")).add(item(body).deepCopy()))))
        .containsExactly("items[1].document ITEM_REPEATED");
  }

  @Test
  void takesWhatTheAccountsSpeakAgainstAndNamesIt() {
    Receipt others = paid("050140001230");
    String number =
        registered(
            refund(
                body -> {
                  item(body).put("amount", "10000.01");
                  ((ArrayNode) body.get("items")).add(item(others));
                }));

    JsonNode items = read(as("corporation").get(PATH + "/" + number)).get("items");

    assertThat(items.at("/0/findings/0/code").asText()).isEqualTo("LARGER_THAN_PAID");
    assertThat(items.at("/0/findings/0/text").asText()).isEqualTo("Only 10,000.00 KZT were paid.");
    assertThat(items.at("/1/findings/0/code").asText()).isEqualTo("PAID_BY_ANOTHER");
    assertThat(items.at("/1/findings/0/against").asBoolean()).isTrue();
  }

  @Test
  void findsWhatIsAskedForInTwoApplicationsAndWhatWasRefunded() {
    String first = registered(refund(body -> {}));
    assertThat(findings(registered(refund(body -> {})))).containsExactly("IN_OTHER_APPLICATION");

    world.answerTask(first, "specialist", "specialist", Map.of("outcome", "GRANT"));

    assertThat(findings(registered(refund(body -> {}))))
        .containsExactly("ALREADY_REFUNDED", "IN_OTHER_APPLICATION");
    JsonNode account =
        read(as("corporation").get("/api/v1/participants/" + receipt.iin() + "/account"));
    assertThat(account.get("participationMonths").asInt()).isZero();
    assertThat(account.get("contributions")).isEmpty();
    assertThat(account.at("/refunds/0/refund").asText()).isEqualTo(first);
    assertThat(account.at("/refunds/0/status").asText()).isEqualTo("REVERSED");
  }

  @Test
  void servesThePayersLetterAndThePaymentFileToTheWorker() {
    String number = registered(refund(body -> {}));
    world.answerTask(number, "specialist", "specialist", Map.of("outcome", "GRANT"));

    HttpCaller worker = HttpCaller.basic(port, "worker", "worker-test");
    JsonNode letter = read(worker.get("/api/v1/work/notices/" + number + "-N1"));

    assertThat(letter.get("caseNumber").asText()).isEqualTo(number);
    assertThat(letter.at("/to/0/role").asText()).isEqualTo("PAYER");
    assertThat(letter.get("pdf").asText()).startsWith("JVBERi");
    assertThat(worker.get("/api/v1/work/payment-orders/" + number + "-1/file").body())
        .contains("Refund of social contributions " + number);
  }

  @Test
  void isWithdrawnOnce() {
    String number = registered(refund(body -> {}));

    assertThat(
            read(as("corporation").post(PATH + "/" + number + "/withdrawal", ""))
                .get("status")
                .asText())
        .isEqualTo("WITHDRAWN");
    HttpResponse<String> again = as("corporation").post(PATH + "/" + number + "/withdrawal", "");

    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(read(again).get("code").asText()).isEqualTo("REFUND_DECIDED");
    assertThat(as("corporation").post(PATH + "/F-26-9999999/withdrawal", "").statusCode())
        .isEqualTo(404);
  }

  @Test
  void isOpenToThoseWhoWorkWithRefunds() {
    assertThat(as("monitor").post(PATH, refund(body -> {})).statusCode()).isEqualTo(403);
    assertThat(as("portal").get(PATH).statusCode()).isEqualTo(403);
    assertThat(as("accountant").post(PATH, refund(body -> {})).statusCode()).isEqualTo(201);
    // A specialist of Astana registers nothing for Almaty.
    assertThat(as("specialist2").post(PATH, refund(body -> {})).statusCode()).isEqualTo(403);
  }

  @Test
  void countsByReasonRegionAndMonth() {
    // A month of its own, so that no other test is counted.
    world.dayIs(LocalDate.of(2025, 9, 8), "none");
    receipt = paid(PAYER);
    String refunded = registered(refund(body -> body.put("reason", "WRONG_PERIOD")));
    world.answerTask(refunded, "specialist", "specialist", Map.of("outcome", "GRANT"));
    Receipt second = paid(PAYER);
    registered(refund(body -> body.putArray("items").add(item(second))));
    world.dayIs(LocalDate.of(2025, 10, 6), "none");
    registered(
        refund(
            body -> {
              body.put("region", "KZ-71");
              body.putArray("items").add(item(second));
            }));

    String range = "/api/v1/reports/refunds?from=2025-09&to=2025-10";
    JsonNode report = read(as("monitor").get(range));
    String csv = csv(range);

    assertThat(report.at("/total/applications").asInt()).isEqualTo(3);
    assertThat(report.at("/total/participants").asInt()).isEqualTo(2);
    assertThat(report.at("/total/asked").asText()).isEqualTo("30000.00");
    assertThat(report.at("/total/refunded").asText()).isEqualTo("10000.00");
    assertThat(report.at("/total/paid").asText()).isEqualTo("0.00");
    assertThat(report.get("byReason").findValuesAsText("reason"))
        .containsExactly("OTHER", "WRONG_PERIOD");
    assertThat(report.get("byRegion").findValuesAsText("applications")).containsExactly("1", "2");
    assertThat(report.get("byMonth").findValuesAsText("month"))
        .containsExactly("2025-09", "2025-10");
    assertThat(csv)
        .isEqualTo(
            """
            month,region,reason,applications,participants,asked,refunded,paid,granted,refused,withdrawn,open
            2025-09,KZ-75,OTHER,1,1,10000.00,0.00,0.00,0,0,0,1
            2025-09,KZ-75,WRONG_PERIOD,1,1,10000.00,10000.00,0.00,1,0,0,0
            2025-10,KZ-71,OTHER,1,1,10000.00,0.00,0.00,0,0,0,1
            """);
    assertThat(codes(as("monitor").get("/api/v1/reports/refunds?from=2025-10&to=2025-09")))
        .containsExactly("from PERIOD_BACKWARDS");
  }

  private String csv(String path) {
    HttpCaller caller = as("monitor");
    return caller.send(caller.request(path).header("Accept", "text/csv").GET()).body();
  }

  private Receipt paid(String payer) {
    Applicant person = world.applicant();
    YearMonth month = YearMonth.from(world.today()).minusMonths(1);
    world.contributed(person, payer, Incomes.before(month.plusMonths(1), 1, 200_000));
    return accounts.receipts(new Iin(person.iin()), month).get(0);
  }

  private String registered(String body) {
    String number = read(as("corporation").post(PATH, body)).get("number").asText();
    world.runDueJobs(number);
    return number;
  }

  private List<String> findings(String number) {
    return read(as("corporation").get(PATH + "/" + number)).get("items").findValuesAsText("code");
  }

  private String refund(Consumer<ObjectNode> change) {
    ObjectNode body =
        json.createObjectNode()
            .put("payer", PAYER)
            .put("reason", "OTHER")
            .put("region", "KZ-75")
            .put("iban", CaseFixture.IBAN);
    body.putArray("items").add(item(receipt));
    change.accept(body);
    return body.toString();
  }

  private ObjectNode item(Receipt of) {
    return json.createObjectNode()
        .put("iin", of.iin())
        .put("period", of.period().toString())
        .put("amount", of.amount().toString())
        .put("document", of.document());
  }

  private static ObjectNode item(ObjectNode body) {
    return (ObjectNode) body.get("items").get(0);
  }

  private void items(ObjectNode body, int count) {
    ArrayNode items = body.putArray("items");
    for (int i = 0; i < count; i++) {
      items.add(item(receipt).put("document", "D" + i));
    }
  }

  private HttpCaller as(String user) {
    return HttpCaller.basic(port, user);
  }

  private List<String> codes(String body) {
    return codes(as("corporation").post(PATH, body));
  }

  private List<String> codes(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(400);
    return StreamSupport.stream(read(answer).get("errors").spliterator(), false)
        .map(error -> error.get("field").asText() + " " + error.get("code").asText())
        .toList();
  }

  private JsonNode read(HttpResponse<String> answer) {
    try {
      return json.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
