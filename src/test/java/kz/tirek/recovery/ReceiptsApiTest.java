package kz.tirek.recovery;

import static kz.tirek.recovery.OpeningApiTest.assertProblem;
import static kz.tirek.recovery.OpeningApiTest.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import kz.tirek.awards.Award;
import kz.tirek.common.Money;
import kz.tirek.events.EventKind;
import kz.tirek.events.Events;
import kz.tirek.events.NewEvent;
import kz.tirek.payouts.StatementResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money that comes in, over HTTP and on the bank's statements. */
class ReceiptsApiTest extends RecoveryTest {
  @Autowired private Events events;

  @Test
  void takesMoneyOnce() {
    String id = debts.opened();
    HttpResponse<String> first = debts.pay(id, "40000.00", "ONCE-" + id);
    HttpResponse<String> second = debts.pay(id, "40000.00", "ONCE-" + id);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(200);
    JsonNode placed = RecoveryFixture.read(second);
    assertThat(placed.get("repeated").asBoolean()).isTrue();
    assertThat(placed.get("owed").asText()).isEqualTo("60000.00");
    assertThat(debts.kinds(id)).containsExactly(EntryKind.DEBT, EntryKind.RECEIPT);
  }

  @Test
  void answersTheSameToTheReceiptThatClosedIt() {
    String id = debts.opened();
    debts.pay(id, "100000.00", "LAST-" + id);

    assertThat(debts.pay(id, "100000.00", "LAST-" + id).statusCode()).isEqualTo(200);
    assertThat(debts.keys(id)).isEmpty();
  }

  @Test
  void refusesAReferenceThatStandsForOtherMoney() {
    String id = debts.opened();
    String other = debts.opened();
    debts.pay(id, "40000.00", "KNOWN-" + id);

    assertProblem(debts.pay(id, "40000.01", "KNOWN-" + id), 409, "REFERENCE_KNOWN");
    assertProblem(debts.pay(other, "40000.00", "KNOWN-" + id), 409, "REFERENCE_KNOWN");
    assertThat(debts.owed(other)).isEqualTo(Money.of("100000.00"));
  }

  @Test
  void takesWhatIsNeededAndGivesTheRestToTheAccountant() {
    String id = debts.opened();
    HttpResponse<String> answer = debts.pay(id, "100000.75", "MORE-" + id);

    assertThat(answer.statusCode()).isEqualTo(201);
    JsonNode receipt = RecoveryFixture.read(answer).get("receipt");
    assertThat(receipt.get("taken").asText()).isEqualTo("100000.00");
    assertThat(receipt.get("toReturn").asText()).isEqualTo("0.75");
    assertThat(debts.kinds(id))
        .containsExactly(EntryKind.DEBT, EntryKind.RECEIPT, EntryKind.TO_RETURN);
    assertThat(debts.recovery(id).status()).isEqualTo(RecoveryStatus.CLOSED);
    assertThat(debts.keys(id)).containsExactly("ReturnSurplus");
    assertThatThrownBy(() -> giveBack(id, "2026-06-02")).hasMessageContaining("has not come yet");
    giveBack(id, "2026-06-01");
    assertThat(recoveries.file(id).receipts().get(0).returnedBy()).isEqualTo("accountant");
    assertThat(world.passed(id)).contains("SurplusReturned");
    assertThat(world.isRunning(id)).isFalse();
  }

  @Test
  void refusesMoneyForAClosedRecoveryAndAsksTheAccountantOnce() {
    String id = debts.opened();
    debts.pay(id, "100000.00");

    assertProblem(debts.pay(id, "5.00", "LATE-" + id), 409, "NOTHING_OWED");
    assertProblem(debts.pay(id, "5.00", "LATE-" + id), 409, "NOTHING_OWED");

    assertThat(debts.keys(id)).containsExactly("ReturnSurplus");
    assertThat(debts.owed(id)).isEqualTo(Money.ZERO);
    assertThat(recoveries.file(id).receipts().get(1).toReturn()).isEqualTo(Money.of("5.00"));
  }

  @Test
  void refusesMoneyThatIsNone() {
    String id = debts.opened();
    assertThat(codes(receipt(id, "{}")))
        .containsExactlyInAnyOrder("amount REQUIRED", "on REQUIRED", "reference REQUIRED");
    String body = "{\"amount\":\"%s\",\"on\":\"%s\",\"reference\":\"X\",\"currency\":\"%s\"}";
    assertThat(codes(receipt(id, body.formatted("0", "2026-06-01", "KZT"))))
        .containsExactly("amount NOT_POSITIVE");
    assertThat(codes(receipt(id, body.formatted("-5.00", "2026-06-02", "KZT"))))
        .containsExactlyInAnyOrder("amount NOT_POSITIVE", "on DATE_IN_FUTURE");
    assertThat(codes(receipt(id, body.formatted("0.001", "2026-06-01", "KZT"))))
        .containsExactly("amount UNREADABLE_VALUE");
    assertProblem(receipt(id, body.formatted("5", "2026-06-01", "USD")), 422, "WRONG_CURRENCY");
    assertThat(debts.pay("R-26-9999999", "1.00").statusCode()).isEqualTo(404);
    assertThat(debts.as("specialist").post(path(id), body).statusCode()).isEqualTo(403);
    assertThat(debts.kinds(id)).containsExactly(EntryKind.DEBT);
  }

  @Test
  void countsMoneyFromTheDayItCame() {
    String id = debts.opened();
    dayIs(LocalDate.of(2026, 6, 20));
    receipt(id, "{\"amount\":\"1000\",\"on\":\"2026-06-10\",\"reference\":\"DAY-" + id + "\"}");
    // Before the debt was found nobody could owe it.
    receipt(id, "{\"amount\":\"500\",\"on\":\"2026-05-10\",\"reference\":\"OLD-" + id + "\"}");

    assertThat(recoveries.owed(id, LocalDate.of(2026, 5, 31))).isEqualTo(Money.ZERO);
    assertThat(recoveries.owed(id, LocalDate.of(2026, 6, 1))).isEqualTo(Money.of("99500.00"));
    assertThat(recoveries.owed(id, LocalDate.of(2026, 6, 9))).isEqualTo(Money.of("99500.00"));
    assertThat(recoveries.owed(id, LocalDate.of(2026, 6, 10))).isEqualTo(Money.of("98500.00"));
  }

  @Test
  void takesBackAReceiptOnceAndRecoversTheDebtAgain() {
    String id = debts.opened();
    debts.pay(id, "100000.00");
    long line = recoveries.ledger(id).get(1).id();
    String path = "/api/v1/recoveries/" + id + "/entries/" + line + "/reversal";
    assertThat(codes(debts.as("accountant").post(path, "{}"))).containsExactly("reason REQUIRED");
    assertThat(debts.as("head").post(path, "{\"reason\":\"x\"}").statusCode()).isEqualTo(403);

    HttpResponse<String> answer =
        debts.as("accountant").post(path, "{\"reason\":\"The bank took it back\"}");

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(debts.owed(id)).isEqualTo(Money.of("100000.00"));
    assertThat(debts.recovery(id).isOpen()).isTrue();
    assertThat(debts.keys(id)).containsExactly("EstablishCause");
    assertProblem(
        debts.as("accountant").post(path, "{\"reason\":\"again\"}"), 409, "ALREADY_REVERSED");
    long reversal = recoveries.ledger(id).get(2).id();
    assertProblem(
        debts
            .as("accountant")
            .post(path.replace("/" + line + "/", "/" + reversal + "/"), "{\"reason\":\"back\"}"),
        422,
        "ALREADY_REVERSAL");
    assertThat(
            debts
                .as("accountant")
                .post(path.replace("/" + line + "/", "/0/"), "{\"reason\":\"none\"}")
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void leavesWhatComparisonFoundToADetermination() {
    Award award = debts.paidThroughMay();
    events.report(
        new NewEvent(
            null, award.id(), EventKind.EMPLOYED, LocalDate.of(2026, 5, 1), null, "test", null));
    String id = debts.openOf(award);
    long line = recoveries.ledger(id).get(0).id();

    assertProblem(
        debts
            .as("legal")
            .post(
                "/api/v1/recoveries/" + id + "/entries/" + line + "/reversal",
                "{\"reason\":\"Was right after all\"}"),
        422,
        "FOUND_BY_COMPARISON");
  }

  @Test
  void findsTheRecoveryThatAStatementNames() {
    String id = debts.opened();
    StatementResult first = take(id, "1000.00", "KZT", "Возврат " + id + " спасибо");
    StatementResult again = take(id, "1000.00", "KZT", "Возврат " + id + " спасибо");

    assertThat(first.received()).isEqualTo(1);
    assertThat(again.repeated()).isEqualTo(1);
    assertThat(debts.owed(id)).isEqualTo(Money.of("99000.00"));
  }

  @Test
  void findsTheOneDebtOfWhomAStatementNames() {
    String debtor = RecoveryFixture.someone();
    String id = debts.opened(debtor, "2026-05", "1000.00");
    assertThat(take("A" + id, "10.00", "KZT", "ИИН " + debtor).received()).isEqualTo(1);
    String second = debts.opened(debtor, "2026-04", "1000.00");

    // Whoever owes two debts has to say which.
    assertThat(take("B" + id, "10.00", "KZT", "ИИН " + debtor).unknown()).isEqualTo(1);
    assertThat(debts.owed(id)).isEqualTo(Money.of("990.00"));
    assertThat(debts.owed(second)).isEqualTo(Money.of("1000.00"));
  }

  @Test
  void leavesToAPersonWhatAStatementDoesNotSay() {
    String id = debts.opened();

    assertThat(take("C" + id, "10.00", "USD", id).unknown()).isEqualTo(1);
    assertThat(take("D" + id, "10.00", "KZT", "R-26-9999999").unknown()).isEqualTo(1);
    assertThat(take("E" + id, "10.00", "KZT", "").unknown()).isEqualTo(1);
    assertThat(debts.kinds(id)).containsExactly(EntryKind.DEBT);
  }

  private StatementResult take(String reference, String amount, String currency, String text) {
    return payouts.take(
        Statements.of("ST-" + reference, "NOTPROVIDED", "CRDT", amount, currency, text));
  }

  private void giveBack(String id, String on) {
    debts.answer(
        id, "ReturnSurplus", "accountant", "accountant", Map.of("sentOn", on, "letter", "PO-77"));
  }

  private HttpResponse<String> receipt(String id, String body) {
    return debts.as("accountant").post(path(id), body);
  }

  private static String path(String id) {
    return "/api/v1/recoveries/" + id + "/receipts";
  }
}
