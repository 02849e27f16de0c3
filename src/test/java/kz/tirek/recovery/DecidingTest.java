package kz.tirek.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import kz.tirek.common.Money;
import org.junit.jupiter.api.Test;

/** {@code reclaim-decision.bpmn}: what may be asked back at all. */
class DecidingTest extends RecoveryTest {

  @Test
  void givesUpWhatWasReceivedInGoodFaith() {
    String id = debts.decided(debts.opened(), Fault.FUND);

    assertThat(debts.kinds(id)).containsExactly(EntryKind.DEBT, EntryKind.WRITE_OFF);
    assertThat(recoveries.ledger(id).get(1).note()).contains("art. 960");
    assertThat(debts.owed(id)).isEqualTo(Money.ZERO);
    assertThat(debts.recovery(id).status()).isEqualTo(RecoveryStatus.WRITTEN_OFF);
    assertThat(world.passed(id)).contains("ReclaimDecided", "NothingReclaimed", "RecoveryClosed");
    assertThat(world.isRunning(id)).isFalse();
  }

  @Test
  void asksACountingErrorBackFromWhoeverReceivedItInGoodFaith() {
    String id = debts.opened();
    debts.establish(
        id, Map.of("cause", "A month was counted twice", "fault", "FUND", "countingError", true));
    debts.approve(id);

    assertThat(debts.owed(id)).isEqualTo(Money.of("100000.00"));
    assertThat(debts.keys(id)).containsExactly("ServeNotice");
  }

  @Test
  void givesUpMonthsThatEndedMoreThanThreeYearsBefore() {
    String id =
        RecoveryFixture.id(
            debts
                .as("legal")
                .post(
                    "/api/v1/recoveries",
                    """
                    {"debtor":"%s","branch":"KZ-75","cause":"Work","fault":"RECIPIENT",
                     "months":[{"month":"2023-05","amount":"100.10"},
                               {"month":"2023-06","amount":"200.20"}]}
                    """
                        .formatted(RecoveryFixture.someone())));
    debts.decided(id, Fault.RECIPIENT);

    // Opened on 01.06.2026: May ended on 31.05.2023, a day too early.
    assertThat(debts.owed(id)).isEqualTo(Money.of("200.20"));
    assertThat(recoveries.file(id).months())
        .extracting(VerdictLine::verdict)
        .containsExactly("TIME_BARRED", "RECLAIM");
    assertThat(recoveries.ledger(id).get(2).note()).contains("2023-05", "art. 178");
    assertThat(debts.recovery(id).debtor().share()).isEqualTo(Money.of("200.20"));
  }

  @Test
  void isApprovedBySomebodyElse() {
    String id = debts.opened();
    debts.answer(id, "EstablishCause", "legal", "legal", Map.of("cause", "Work", "fault", "FUND"));

    assertThatThrownBy(
            () ->
                debts.answer(id, "ApproveReclaim", "legal", "legal", Map.of("approval", "APPROVE")))
        .hasMessageContaining("may not approve");
    assertThat(debts.owed(id)).isEqualTo(Money.of("100000.00"));
  }

  @Test
  void goesBackWithAReason() {
    String id = debts.opened();
    debts.establish(id, Map.of("cause", "Work", "fault", "FUND"));
    assertThatThrownBy(
            () -> debts.answer(id, "ApproveReclaim", "head", "head", Map.of("approval", "RETURN")))
        .hasMessageContaining("needs to know why");

    debts.answer(
        id,
        "ApproveReclaim",
        "head",
        "head",
        Map.of("approval", "RETURN", "reason", "The recipient kept silent"));
    assertThat(debts.keys(id)).containsExactly("EstablishCause");
    debts.decided(id, Fault.RECIPIENT);

    assertThat(debts.owed(id)).isEqualTo(Money.of("100000.00"));
  }

  @Test
  void tellsThePoliceOfFraudAlsoWhenTheDebtIsPaid() {
    String id = debts.decided(debts.opened(), Fault.FRAUD);
    assertThat(debts.keys(id)).containsExactlyInAnyOrder("ServeNotice", "ReportToPolice");

    debts.pay(id, "100000.00");

    assertThat(debts.recovery(id).status()).isEqualTo(RecoveryStatus.CLOSED);
    assertThat(debts.keys(id)).containsExactly("ReportToPolice");
    debts.letter(id, "ReportToPolice", "legal");
    assertThat(world.passed(id)).contains("RecoveryClosed", "PoliceTold");
    assertThat(world.isRunning(id)).isFalse();
  }

  @Test
  void mayFindThatThePayerOwes() {
    String id = debts.opened();
    assertThatThrownBy(
            () ->
                debts.establish(
                    id,
                    Map.of("cause", "Reported late", "fault", "FUND", "debtors", "050140001238")))
        .hasMessageContaining("only owes what the payer is to blame for");

    debts.establish(
        id, Map.of("cause", "Reported late", "fault", "PAYER", "debtors", "050140001238"));
    debts.approve(id);

    assertThat(debts.recovery(id).debtor().role()).isEqualTo(Debtor.Role.PAYER);
    assertThat(debts.owed(id)).isEqualTo(Money.of("100000.00"));
  }

  @Test
  void doesNotAskTheRecipientForWhatThePayerIsToBlameFor() {
    String id = debts.decided(debts.opened(), Fault.PAYER);

    // A person who is said to have paid contributions owes; the recipient would not.
    assertThat(debts.recovery(id).debtor().role()).isEqualTo(Debtor.Role.RECIPIENT);
    assertThat(debts.recovery(id).status()).isEqualTo(RecoveryStatus.WRITTEN_OFF);
  }

  @Test
  void takesSeveralDebtorsWhoseSharesAddUp() {
    String id = debts.opened();
    String one = RecoveryFixture.someone();
    String other = RecoveryFixture.someone();
    String lines = one + "; %s; Asan\n" + other + "; 33333.33; Uson\n";
    assertThatThrownBy(
            () ->
                debts.establish(
                    id,
                    Map.of(
                        "cause",
                        "Together",
                        "fault",
                        "RECIPIENT",
                        "debtors",
                        lines.formatted("66666.66"))))
        .hasMessageContaining("99999.99");

    debts.establish(
        id,
        Map.of("cause", "Together", "fault", "RECIPIENT", "debtors", lines.formatted("66666.67")));

    assertThat(debts.recovery(id).debtors())
        .extracting(Debtor::id, Debtor::name, Debtor::share)
        .containsExactly(
            tuple(one, "Asan", Money.of("66666.67")), tuple(other, "Uson", Money.of("33333.33")));
  }

  @Test
  void closesByItselfWhereverItWaits() {
    String atCause = debts.opened();
    String atApproval = debts.opened();
    debts.establish(atApproval, Map.of("cause", "Work", "fault", "RECIPIENT"));

    for (String id : List.of(atCause, atApproval)) {
      HttpResponse<String> paid = debts.pay(id, "100000.00");
      assertThat(paid.statusCode()).isEqualTo(201);
      assertThat(debts.recovery(id).status()).isEqualTo(RecoveryStatus.CLOSED);
      assertThat(world.isRunning(id)).isFalse();
    }
  }
}
