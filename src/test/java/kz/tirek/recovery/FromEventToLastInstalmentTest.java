package kz.tirek.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.awards.Award;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.cases.Notice;
import kz.tirek.common.Money;
import kz.tirek.events.EventKind;
import kz.tirek.events.Events;
import kz.tirek.events.NewEvent;
import kz.tirek.payouts.Payouts;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From documents that prove unreliable to the last instalment, through every hand it passes. */
@TirekTest
class FromEventToLastInstalmentTest {
  @Autowired private CaseFixture world;
  @Autowired private Recoveries recoveries;
  @Autowired private Payouts payouts;
  @Autowired private Events events;
  @LocalServerPort private int port;
  private RecoveryFixture debts;

  @BeforeEach
  void connect() {
    debts = new RecoveryFixture(world, recoveries, payouts, port);
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void recoversTheWholeSumOfAnAwardOnForgedDocuments() {
    Award award = debts.paidThroughMay();
    String number = award.caseNumber();
    terminateForForgedDocuments(award);

    JsonNode listed =
        RecoveryFixture.read(
            debts.as("specialist").get("/api/v1/recoveries?status=OPEN&stage=CAUSE"));
    JsonNode found = only(listed, award.id());
    // 39,483.87 + 76,500 + 76,500
    assertThat(found.get("debt").asText()).isEqualTo("192483.87");
    assertThat(found.get("caseNumber").asText()).isEqualTo(number);
    String id = found.get("id").asText();
    assertThat(id).matches("R-26-\\d{7}");

    debts.establish(id, Map.of("cause", "The order on dismissal was forged", "fault", "RECIPIENT"));
    debts.approve(id);
    assertThat(debts.owed(id)).isEqualTo(Money.of("192483.87"));
    world.deliverNotice(id);
    Notice notice = last(number);
    assertThat(notice.kind()).isEqualTo("DEBT");
    assertThat(notice.text().ru().replace((char) 0xA0, (char) 0x20))
        .contains("192 483,87", "The order on dismissal was forged", id);
    assertThat(notice.deliveredAt()).isNotNull();

    // 192,483.87 / 3 = 64,161.29
    debts.answer(
        id,
        "AgreeInstalments",
        "specialist",
        "specialist",
        Map.of("way", "INSTALMENTS", "monthly", "64161.29", "firstDueOn", "2026-06-15"));
    for (LocalDate due :
        List.of(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 7, 15), LocalDate.of(2026, 8, 17))) {
      world.dayIs(due, id);
      assertThat(debts.pay(id, "64161.29").statusCode()).isEqualTo(201);
      world.dayIs(due.plusDays(2), id);
    }

    assertThat(debts.recovery(id).status()).isEqualTo(RecoveryStatus.CLOSED);
    assertThat(world.isRunning(id)).isFalse();
    JsonNode file = RecoveryFixture.read(debts.as("legal").get("/api/v1/recoveries/" + id));
    assertThat(file.get("owed").asText()).isEqualTo("0.00");
    assertThat(file.get("steps").findValuesAsText("stage"))
        .containsExactly("CAUSE", "APPROVAL", "NOTICE", "VOLUNTARY", "INSTALMENTS", "CLOSED");
    assertThat(file.get("plan").get("instalments").findValuesAsText("missed"))
        .containsExactly("false", "false");
    assertThat(file.get("lawsuits")).isEmpty();
  }

  private void terminateForForgedDocuments(Award award) {
    String number = award.caseNumber();
    events.report(
        new NewEvent(
            null,
            award.id(),
            EventKind.DOCUMENTS_UNRELIABLE,
            LocalDate.of(2026, 5, 20),
            null,
            "test",
            null));
    world.answerTask(
        number,
        "specialist",
        "specialist",
        Map.of("effect", "TERMINATE", "effectiveOn", "2026-03-16", "reason", "Forged order"));
    world.deliverNotices(number);
    world.dayIs(LocalDate.of(2026, 5, 29), number);
    world.answerTask(
        number, "head", "head", Map.of("approval", "APPROVE", "minutes", "Nobody came"));
    world.deliverNotices(number);
  }

  private static JsonNode only(JsonNode listed, String award) {
    for (JsonNode each : listed) {
      if (each.path("award").asText().equals(award)) {
        return each;
      }
    }
    throw new AssertionError("No recovery of " + award + " in " + listed);
  }

  private Notice last(String number) {
    List<Notice> notices = world.file(number).notices();
    return notices.get(notices.size() - 1);
  }
}
