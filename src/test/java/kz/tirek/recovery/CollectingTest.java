package kz.tirek.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import kz.tirek.common.Money;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * {@code overpayment-recovery.bpmn} from the notice to what comes after the court. The lawsuit
 * itself is one step here.
 */
class CollectingTest extends RecoveryTest {
  private static final String SUIT = "ConductLawsuit";

  @Autowired private RepositoryService repository;
  @Autowired private TaskService tasks;
  private String deployment;

  @BeforeEach
  void sueInOneStep() {
    deployment =
        repository
            .createDeployment()
            .addModelInstance(
                "lawsuit.bpmn",
                Bpmn.createExecutableProcess("lawsuit")
                    .camundaHistoryTimeToLive(1)
                    .startEvent()
                    .userTask(SUIT)
                    .camundaCandidateGroups("legal")
                    .camundaDueDate("30 working days")
                    .endEvent("LawsuitEnded")
                    .done())
            .deploy()
            .getId();
  }

  @AfterEach
  void sueAsEver() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void claimsAfterTwentyWorkingDaysOfSilenceAndSuesAfterFifteenMore() {
    String id = debts.told(debts.opened());
    assertThat(debts.recovery(id).stage()).isEqualTo(RecoveryStage.VOLUNTARY);

    // 20 working days from Monday, 1 June 2026: until the 29th, no holiday between.
    assertThat(world.timerDue(id, "VoluntaryPeriodOver")).isEqualTo(LocalDate.of(2026, 6, 29));
    world.dayIs(LocalDate.of(2026, 6, 30), id);
    assertThat(debts.keys(id)).containsExactly("SendClaim");
    assertThat(world.passed(id)).contains("NoRepayment");
    debts.letter(id, "SendClaim", "legal");
    // 15 working days from Tuesday, 30 June; Monday, 6 July, is a holiday: until the 22nd.
    assertThat(world.timerDue(id, "ClaimPeriodOver")).isEqualTo(LocalDate.of(2026, 7, 22));
    world.dayIs(LocalDate.of(2026, 7, 23), id);

    assertThat(debts.keys(id)).containsExactly(SUIT);
    assertThat(debts.recovery(id).stage()).isEqualTo(RecoveryStage.LAWSUIT);
  }

  @Test
  void endsInTheMiddleOfALawsuitWhenTheDebtIsPaid() {
    String id = sued();
    recoveries.record(
        id, new Entry(EntryKind.COSTS, Money.of("3000.00"), world.today(), "duty", null, null));
    debts.pay(id, "100000.00");
    assertThat(debts.keys(id)).containsExactly(SUIT);

    recoveries.record(
        id,
        new Entry(
            EntryKind.RECEIPT,
            Money.of("3000.00"),
            world.today(),
            "writ",
            null,
            Entry.Channel.JUDGMENT));

    assertThat(debts.recovery(id).status()).isEqualTo(RecoveryStatus.CLOSED);
    assertThat(world.isRunning(id)).isFalse();
  }

  @Test
  void agreesOnRepaymentAfterAMediation() {
    String id = sued();
    endSuit(id, "SETTLED");

    assertThat(debts.keys(id)).containsExactly("AgreeInstalments");
  }

  @Test
  void claimsAgainWhenTheSuitIsReturned() {
    String id = sued();
    endSuit(id, "RETURNED");

    assertThat(debts.keys(id)).containsExactly("SendClaim");
  }

  @Test
  void writesOffAfterALostSuitWithApproval() {
    String id = sued();
    endSuit(id, "LOST");
    debts.answer(
        id,
        "DecideRest",
        "legal",
        "legal",
        Map.of("answer", "WRITE_OFF", "reason", "The court found good faith"));
    assertThatThrownBy(
            () ->
                debts.answer(
                    id, "ApproveGivingUp", "legal", "legal", Map.of("approval", "APPROVE")))
        .hasMessageContaining("may not approve");

    debts.answer(id, "ApproveGivingUp", "head", "head", Map.of("approval", "APPROVE"));

    assertThat(debts.recovery(id).status()).isEqualTo(RecoveryStatus.WRITTEN_OFF);
    assertThat(world.passed(id)).contains("DebtGivenUp", "DebtCollected", "RecoveryClosed");
    assertThat(world.isRunning(id)).isFalse();
  }

  @Test
  void decidesAnewWhenGivingUpIsNotApproved() {
    String id = sued();
    endSuit(id, "LEFT");
    debts.answer(
        id, "DecideRest", "legal", "legal", Map.of("answer", "WRITE_OFF", "reason", "Too small"));
    debts.answer(
        id,
        "ApproveGivingUp",
        "head",
        "head",
        Map.of("approval", "RETURN", "reason", "It is not too small"));
    assertThat(debts.keys(id)).containsExactly("DecideRest");

    debts.answer(id, "DecideRest", "legal", "legal", Map.of("answer", "GO_ON"));

    assertThat(debts.keys(id)).containsExactly("SendClaim");
    assertThat(debts.owed(id)).isEqualTo(Money.of("100000.00"));
  }

  @Test
  void waivesAPartBySettlementAndLetsTheRestBePaid() {
    String id = debts.claimed(debts.opened());
    assertThatThrownBy(() -> settle(id, "100000.00")).hasMessageContaining("gives up less than");
    assertThatThrownBy(() -> settle(id, "0")).hasMessageContaining("more than nothing");
    assertThatThrownBy(() -> settle(id, "0.001")).hasMessageContaining("two decimals");

    settle(id, "30000.50");
    debts.answer(id, "ApproveGivingUp", "head", "head", Map.of("approval", "APPROVE"));

    assertThat(debts.kinds(id)).containsExactly(EntryKind.DEBT, EntryKind.WAIVER);
    assertThat(debts.owed(id)).isEqualTo(Money.of("69999.50"));
    assertThat(debts.keys(id)).containsExactly("AgreeInstalments");
    debts.pay(id, "69999.50");
    assertThat(debts.recovery(id).status()).isEqualTo(RecoveryStatus.CLOSED);
  }

  @Test
  void agreesOnInstalmentsInAnswerToAClaim() {
    String id = debts.claimed(debts.opened());
    debts.answer(id, "AnswerClaim", "legal", "legal", Map.of("answer", "INSTALMENTS"));

    assertThat(debts.keys(id)).containsExactly("AgreeInstalments");
  }

  @Test
  void letsASuitEndBeforeItAsksWhoPaysForADebtorWhoDied() {
    String id = sued();
    debts.die(debts.recovery(id).debtor().id());
    assertThat(debts.keys(id)).containsExactly(SUIT);

    endSuit(id, "LEFT");

    assertThat(world.passed(id)).contains("SuitOvertaken");
    assertThat(debts.keys(id)).containsExactly("ClaimEstate");
    debts.answer(
        id, "ClaimEstate", "legal", "legal", Map.of("way", "CLAIM", "reason", "A flat in Almaty"));
    assertThat(debts.keys(id)).containsExactly("SendClaim");
  }

  private void settle(String id, String amount) {
    debts.answer(
        id,
        "AnswerClaim",
        "legal",
        "legal",
        Map.of("answer", "SETTLE", "amount", amount, "reason", "The debtor lost work"));
  }

  private String sued() {
    String id = debts.claimed(debts.opened());
    debts.answer(id, "AnswerClaim", "legal", "legal", Map.of("answer", "GO_ON"));
    assertThat(debts.keys(id)).containsExactly(SUIT);
    return id;
  }

  private void endSuit(String id, String outcome) {
    tasks.complete(world.task(id).getId(), Map.of("outcome", outcome));
    assertThat(world.passed(id)).contains("LawsuitEnded");
    world.runDueJobs(id);
  }
}
