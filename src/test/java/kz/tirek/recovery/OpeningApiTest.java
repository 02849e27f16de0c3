package kz.tirek.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import kz.tirek.awards.Award;
import kz.tirek.common.Money;
import kz.tirek.events.EventKind;
import kz.tirek.events.Events;
import kz.tirek.events.NewEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Recoveries opened over HTTP and by comparison, and who may read them. */
class OpeningApiTest extends RecoveryTest {
  private static final String PATH = "/api/v1/recoveries";

  @Autowired private Events events;

  @Test
  void opensWithoutAnAward() {
    String debtor = RecoveryFixture.someone();
    HttpResponse<String> answer = open("legal", body("\"debtor\":\"" + debtor + "\""));

    assertThat(answer.statusCode()).isEqualTo(201);
    JsonNode opened = RecoveryFixture.read(answer);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .isEqualTo(PATH + "/" + opened.get("id").asText());
    assertThat(opened.get("status").asText()).isEqualTo("OPEN");
    assertThat(opened.get("stage").asText()).isEqualTo("CAUSE");
    assertThat(opened.get("debt").asText()).isEqualTo("1000.50");
    assertThat(opened.get("owed").asText()).isEqualTo("1000.50");
    assertThat(opened.get("openedBy").asText()).isEqualTo("legal");
    assertThat(opened.get("branch").asText()).as("the central office").isEqualTo("KZ-71");
    assertThat(opened.get("lawsuits")).isEmpty();
    assertThat(opened.has("award")).isFalse();
  }

  @Test
  void namesEveryWrongFieldAtOnce() {
    assertThat(codes(open("legal", "{}")))
        .containsExactlyInAnyOrder(
            "debtor REQUIRED", "cause REQUIRED", "fault REQUIRED", "months REQUIRED");
    assertThat(
            codes(
                open(
                    "legal",
                    """
                    {"debtor":"800203300001","cause":" ","fault":"FUND","branch":"KZ-99",
                     "months":[{"month":"2026-07","amount":"0.00"},{"month":"2004-12"},
                               {"month":"2026-05","amount":"1"},{"month":"2026-05","amount":"-1"},
                               {"amount":"1"}]}
                    """)))
        .containsExactlyInAnyOrder(
            "debtor DEBTOR_INVALID",
            "cause REQUIRED",
            "branch REGION_UNKNOWN",
            "months[0].month DATE_IN_FUTURE",
            "months[0].amount NOT_POSITIVE",
            "months[1].month BEFORE_THE_FUND",
            "months[1].amount REQUIRED",
            "months[3].month REPEATED",
            "months[3].amount NOT_POSITIVE",
            "months[4].month REQUIRED");
    assertThat(codes(open("legal", body("\"debtor\":\"x\"").replace("1000.50", "0.001"))))
        .containsExactly("months[0].amount UNREADABLE_VALUE");
    assertThat(codes(open("legal", body("\"debtor\":\"050140001238\""))))
        .containsExactly("fault PAYER_NOT_TO_BLAME");
  }

  @Test
  void takesDebtorsWhoseSharesAddUpAndNoOthers() {
    String one = RecoveryFixture.someone();
    String shares =
        "\"debtors\":[{\"id\":\"%s\",\"share\":\"%s\"},{\"id\":\"%s\",\"share\":\"0.50\"}]";
    String other = RecoveryFixture.someone();

    assertThat(codes(open("legal", body(shares.formatted(one, "1000.01", other)))))
        .containsExactly("debtors SHARES_DO_NOT_ADD_UP");
    assertThat(codes(open("legal", body(shares.formatted(one, "1000.00", one)))))
        .containsExactly("debtors[1].id REPEATED");
    assertThat(open("legal", body(shares.formatted(one, "1000.00", other))).statusCode())
        .isEqualTo(201);
  }

  @Test
  void asksForNoMoreThanWasPaidAndOnceAtATime() {
    Award award = debts.paidThroughMay();
    String months = "\"award\":\"%s\"".formatted(award.id());
    String body = body(months).replace("2026-05", "2026-04");

    assertProblem(open("head", body.replace("1000.50", "76500.01")), 422, "MORE_THAN_PAID");
    assertProblem(open("head", body.replace("2026-04", "2026-02")), 422, "MORE_THAN_PAID");
    String id = RecoveryFixture.id(open("head", body));
    HttpResponse<String> again = open("head", body);
    assertProblem(again, 409, "RECOVERY_OPEN");
    assertThat(again.body()).contains(id);
    assertProblem(open("head", body.replace(award.id(), "none")), 404, null);
    assertThat(debts.recovery(id).debtor().id()).isEqualTo(award.iin());
    assertThat(debts.recovery(id).caseNumber()).isEqualTo(award.caseNumber());
  }

  @Test
  void addsMonthsThatComparisonFindsToWhatIsOpen() {
    Award award = debts.paidThroughMay();
    String body = body("\"award\":\"" + award.id() + "\"").replace("1000.50", "10000.00");
    String id = RecoveryFixture.id(open("head", body));

    // Employed from 21 April: 25,500.00 of April and all of May, of which 10,000.00 are claimed.
    report(award, EventKind.EMPLOYED, "2026-04-21");

    assertThat(debts.owed(id)).isEqualTo(Money.of("102000.00"));
    assertThat(recoveries.ledger(id))
        .extracting(line -> line.month().toString(), LedgerLine::amount)
        .containsExactly(
            tuple("2026-05", Money.of("10000.00")),
            tuple("2026-04", Money.of("25500.00")),
            tuple("2026-05", Money.of("66500.00")));
  }

  @Test
  void decidesFurtherMonthsBesideWhatIsBeingCollected() {
    Award award = debts.paidThroughMay();
    report(award, EventKind.EMPLOYED, "2026-05-01");
    String id = debts.openOf(award);
    debts.decided(id, Fault.RECIPIENT);
    world.deliverNotice(id);
    assertThat(debts.keys(id)).containsExactly("AgreeInstalments");

    report(award, EventKind.DEATH, "2026-03-31");

    // The recipient died: who collects is asked, and April is decided beside it.
    assertThat(debts.keys(id)).containsExactlyInAnyOrder("ClaimEstate", "EstablishCause");
    assertThat(debts.owed(id)).isEqualTo(Money.of("153000.00"));
    assertThat(debts.recovery(id).stage()).isEqualTo(RecoveryStage.ESTATE);
    debts.establish(id, Map.of("cause", "Paid after death", "fault", "FUND"));
    debts.approve(id);
    assertThat(debts.owed(id)).as("April is not reclaimed").isEqualTo(Money.of("76500.00"));
    assertThat(debts.keys(id)).containsExactly("ClaimEstate");
    assertThat(world.passed(id)).contains("FurtherMonthsDecided");
  }

  @Test
  void opensNothingWhileTheAwardIsSuspended() {
    Award award = debts.paidThroughMay();
    report(award, EventKind.DEPARTED, "2026-03-20");

    assertThat(listed("legal", "?size=500").stream().filter(line -> of(line, award))).isEmpty();
  }

  @Test
  void listsByStatusStageAndBranchToThoseWhoMayRead() {
    String almaty = debts.opened();
    String settled = debts.opened();
    debts.pay(settled, "100000.00");

    assertThat(ids("?status=OPEN&stage=CAUSE&branch=KZ-75&size=500")).contains(almaty);
    assertThat(ids("?status=CLOSED&size=500")).contains(settled).doesNotContain(almaty);
    assertThat(ids("?branch=KZ-71&size=500")).doesNotContain(almaty, settled);
    assertThat(ids("?stage=LAWSUIT&size=500")).doesNotContain(almaty, settled);
    for (String reader : List.of("specialist", "head", "legal", "accountant", "monitor", "admin")) {
      assertThat(debts.as(reader).get(PATH + "/" + almaty).statusCode()).as(reader).isEqualTo(200);
    }
    assertThat(debts.as("specialist2").get(PATH + "/" + almaty).statusCode()).isEqualTo(404);
    assertThat(debts.as("corporation").get(PATH).statusCode()).isEqualTo(403);
    assertThat(debts.as("legal").get(PATH + "/R-26-9999999").statusCode()).isEqualTo(404);
    assertThat(debts.as("legal").get(PATH + "?status=GONE").statusCode()).isEqualTo(400);
  }

  @Test
  void isOpenedByThoseWhoAnswerForIt() {
    String body = body("\"debtor\":\"" + RecoveryFixture.someone() + "\",\"branch\":\"KZ-75\"");
    for (String user : List.of("specialist", "corporation", "portal", "owner")) {
      assertThat(open(user, body).statusCode()).as(user).isEqualTo(403);
    }
    assertThat(open("head2", body).statusCode()).as("another branch").isEqualTo(403);
    for (String user : List.of("head", "legal", "accountant", "monitor", "admin")) {
      assertThat(open(user, body).statusCode()).as(user).isEqualTo(201);
    }
  }

  private HttpResponse<String> open(String user, String body) {
    return debts.as(user).post(PATH, body);
  }

  private static String body(String who) {
    return """
        {%s,"cause":"Worked all the time","fault":"RECIPIENT",
         "months":[{"month":"2026-05","amount":"1000.50"}],"note":"Found in an inspection"}
        """
        .formatted(who);
  }

  private void report(Award award, EventKind kind, String on) {
    events.report(new NewEvent(null, award.id(), kind, LocalDate.parse(on), null, "test", null));
  }

  private static boolean of(JsonNode line, Award award) {
    return line.path("award").asText().equals(award.id());
  }

  private List<String> ids(String query) {
    return listed("specialist", query).stream().map(line -> line.get("id").asText()).toList();
  }

  private List<JsonNode> listed(String user, String query) {
    return StreamSupport.stream(
            RecoveryFixture.read(debts.as(user).get(PATH + query)).spliterator(), false)
        .toList();
  }

  static List<String> codes(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    return StreamSupport.stream(RecoveryFixture.read(answer).path("errors").spliterator(), false)
        .map(error -> error.get("field").asText() + " " + error.get("code").asText())
        .toList();
  }

  static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    if (code != null) {
      assertThat(RecoveryFixture.read(answer).get("code").asText()).isEqualTo(code);
    }
  }
}
