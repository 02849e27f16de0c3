package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.cases.Applicant;
import kz.tirek.cases.CaseFile;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Cases;
import kz.tirek.cases.Decision;
import kz.tirek.cases.Registry;
import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code case-decision.bpmn} and {@code auto-decision.dmn}: who decides, and after what. */
@TirekTest
class CaseDecisionTest {
  /** A Monday; the third working day of a hearing's notice is Thursday the 12th. */
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

  private static final LocalDate HEARING_DAY = LocalDate.of(2026, 11, 12);

  @Autowired private CaseFixture world;
  @Autowired private Cases cases;

  @BeforeEach
  void startOnMonday() {
    world.dayIs(MONDAY, "none");
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void decidesAutomaticallyUpToTwoMillion() {
    // AMI × 126/30 = 4.2 × AMI. 476,000 × 4.2 = 1,999,200; 477,000 × 4.2 = 2,003,400.
    assertThat(status(world.checked(476_000))).isEqualTo(CaseStatus.ASSIGNED);
    assertThat(status(world.checked(477_000))).isEqualTo(CaseStatus.REVIEW);
  }

  @Test
  void letsTheSpecialistAssignALargeSumAlone() {
    String number = world.checked(500_000);

    review(number, Map.of("proposal", "ASSIGN"));

    CaseFile file = world.file(number);
    assertThat(file.application().status()).isEqualTo(CaseStatus.ASSIGNED);
    assertThat(file.decisions())
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.automatic()).isFalse();
              assertThat(decision.proposedBy()).isEqualTo("specialist");
              assertThat(decision.approvedBy()).isNull();
            });
  }

  @Test
  void reviewsWhenARegistryDoesNotConfirm() {
    assertThat(status(world.checkedBut(Registry.EMPLOYMENT, "FAILED")))
        .isEqualTo(CaseStatus.REVIEW);
  }

  @Test
  void reviewsWhenThereAreNoContributions() {
    Applicant applicant = world.applicant();
    String number = world.register(applicant);
    world.confirmAll(number, 126);

    assertThat(status(number)).isEqualTo(CaseStatus.REVIEW);
    assertThat(world.file(number).against())
        .extracting("code")
        .containsExactly("NO_CONTRIBUTIONS_IN_WINDOW");
  }

  @Test
  void refusesAfterHearingAndApproval() {
    String number = world.checkedBut(Registry.EMPLOYMENT, "FAILED");
    review(number, Map.of("proposal", "REFUSE", "reason", "no leave recorded"));
    assertThat(status(number)).isEqualTo(CaseStatus.HEARING);
    world.deliverNotice(number);

    assertThat(world.timerDue(number, "HearingDue")).isEqualTo(HEARING_DAY);
    world.dayIs(HEARING_DAY.plusDays(1), number);
    hear(number, "REFUSE");
    assertThat(status(number)).isEqualTo(CaseStatus.APPROVAL);
    approve(number, "APPROVE");
    world.deliverNotice(number);

    CaseFile file = world.file(number);
    assertThat(world.isRunning(number)).isFalse();
    assertThat(file.application().status()).isEqualTo(CaseStatus.REFUSED);
    assertThat(file.decisions())
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.kind()).isEqualTo(Decision.Kind.REFUSE);
              assertThat(decision.proposedBy()).isEqualTo("specialist");
              assertThat(decision.approvedBy()).isEqualTo("head");
              assertThat(decision.reasons()).extracting("code").containsExactly("CHECK_FAILED");
            });
    assertThat(file.award()).isEmpty();
    assertThat(file.notices()).extracting("kind").containsExactly("HEARING", "REFUSAL");
  }

  @Test
  void assignsAfterAHearingThatConvinced() {
    String number = heard("ASSIGN");

    approve(number, "APPROVE");

    assertThat(status(number)).isEqualTo(CaseStatus.ASSIGNED);
    assertThat(world.file(number).decisions().get(0).approvedBy()).isEqualTo("head");
  }

  @Test
  void comesBackToReviewWhenTheHeadDoesNotApprove() {
    String number = heard("REFUSE");

    approve(number, "RETURN");

    assertThat(status(number)).isEqualTo(CaseStatus.REVIEW);
    assertThat(world.file(number).decisions()).isEmpty();
  }

  @Test
  void anEarlierReturnIsNotTakenForAnApproval() {
    String number = heard("REFUSE");
    approve(number, "RETURN");

    review(number, Map.of("proposal", "ASSIGN", "reason", "employer's letter seen"));
    assertThat(status(number)).isEqualTo(CaseStatus.APPROVAL);
    world.answerTask(number, "head2", "head", Map.of("approval", "APPROVE"));

    assertThat(world.file(number).decisions().get(0).approvedBy()).isEqualTo("head2");
  }

  @Test
  void needsASecondPairOfEyesForAnAssignmentAgainstACheck() {
    String number = world.checkedBut(Registry.EMPLOYMENT, "FAILED");

    review(number, Map.of("proposal", "ASSIGN", "reason", "employer's letter seen"));

    assertThat(status(number)).isEqualTo(CaseStatus.APPROVAL);
  }

  @Test
  void neverLetsTheProposerApprove() {
    String number = heard("REFUSE");

    assertThatThrownBy(
            () -> world.answerTask(number, "specialist", "head", Map.of("approval", "APPROVE")))
        .hasMessageContaining("may not approve");
    assertThat(status(number)).isEqualTo(CaseStatus.APPROVAL);
  }

  @Test
  void asksForMoreDocumentsWhenTheSpecialistWantsThem() {
    String number = world.checkedBut(Registry.EMPLOYMENT, "FAILED");

    review(number, Map.of("proposal", "COMPLETE"));

    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("RequestDocuments");
    assertThat(status(number)).isEqualTo(CaseStatus.INCOMPLETE);
  }

  @Test
  void refusesAReviewWithoutAReason() {
    String number = world.checkedBut(Registry.EMPLOYMENT, "FAILED");

    assertThatThrownBy(() -> review(number, Map.of("proposal", "REFUSE")))
        .hasMessageContaining("needs a reason");
    assertThatThrownBy(() -> review(number, Map.of("proposal", "ASSIGN", "reason", " ")))
        .hasMessageContaining("needs a reason");
    assertThat(status(number)).isEqualTo(CaseStatus.REVIEW);
    assertThat(world.file(number).answers()).isEmpty();
  }

  @Test
  void refusesAnUnknownProposalAndUnknownFields() {
    String number = world.checkedBut(Registry.EMPLOYMENT, "FAILED");

    assertThatThrownBy(() -> review(number, Map.of("proposal", "PAY_TWICE")))
        .hasMessageContaining("ASSIGN, REFUSE, COMPLETE");
    assertThatThrownBy(() -> review(number, Map.of("proposal", "REFUSE", "approved", true)))
        .hasMessageContaining("approved");
  }

  @Test
  void cannotAssignWhereTheLawGivesNoAmount() {
    String number = world.register(world.applicant());
    world.confirmAll(number, 126);

    assertThatThrownBy(() -> review(number, Map.of("proposal", "ASSIGN", "reason", "pity")))
        .hasMessageContaining("no amount");
  }

  @Test
  void keepsTheObjectionOfTheApplicant() {
    String number = world.checkedBut(Registry.EMPLOYMENT, "FAILED");
    review(number, Map.of("proposal", "REFUSE", "reason", "no leave recorded"));
    world.deliverNotice(number);

    cases.object(number, "My employer forgot to record it");

    assertThat(world.file(number).hearing())
        .get()
        .matches(hearing -> hearing.objection().equals("My employer forgot to record it"))
        .matches(hearing -> hearing.objectionUntil().equals(LocalDate.of(2026, 11, 11)))
        .matches(hearing -> hearing.heldFrom().equals(HEARING_DAY));
  }

  @Test
  void takesAnObjectionOnItsLastDayAndNotADayLater() {
    String number = world.checkedBut(Registry.EMPLOYMENT, "FAILED");
    review(number, Map.of("proposal", "REFUSE", "reason", "no leave recorded"));
    world.deliverNotice(number);

    world.dayIs(LocalDate.of(2026, 11, 11), number);
    cases.object(number, "in time");
    world.dayIs(LocalDate.of(2026, 11, 12), number);

    assertThatThrownBy(() -> cases.object(number, "late"))
        .isInstanceOf(Impossible.class)
        .hasMessageContaining("2026-11-11");
    assertThat(world.file(number).hearing().orElseThrow().objection()).isEqualTo("in time");
  }

  @Test
  void takesNoObjectionWithoutAHearingOrAfterTheDecision() {
    String reviewed = world.checkedBut(Registry.EMPLOYMENT, "FAILED");
    assertThatThrownBy(() -> cases.object(reviewed, "why?")).isInstanceOf(Impossible.class);

    String decided = world.checked(250_000);
    assertThatThrownBy(() -> cases.object(decided, "why?")).isInstanceOf(Conflict.class);
  }

  @Test
  void givesNoticeOfAHearingForThreeWorkingDaysOverNauryz() {
    // Thursday; 23–25 March 2026 are off: 20, 26, 27. Objections until the second of them.
    world.dayIs(LocalDate.of(2026, 3, 19), "none");
    String number = world.checkedBut(Registry.EMPLOYMENT, "FAILED");
    review(number, Map.of("proposal", "REFUSE", "reason", "no leave recorded"));
    world.deliverNotice(number);

    assertThat(world.timerDue(number, "HearingDue")).isEqualTo(LocalDate.of(2026, 3, 27));
    assertThat(world.file(number).hearing().orElseThrow().objectionUntil())
        .isEqualTo(LocalDate.of(2026, 3, 26));
    world.dayIs(LocalDate.of(2026, 3, 27), number);
    assertThat(world.tasks(number)).isEmpty();
    world.dayIs(LocalDate.of(2026, 3, 28), number);

    Task hearing = world.task(number);
    assertThat(hearing.getTaskDefinitionKey()).isEqualTo("HoldHearing");
    assertThat(hearing.getDueDate()).isEqualTo("2026-03-30T18:59:59Z");
  }

  @Test
  void comesThroughEveryAnswerOfItsGateways() {
    String automatic = world.checked(250_000);
    assertThat(world.passed(automatic))
        .contains("DecideAutomatically", "DecisionMade")
        .doesNotContain("WhatIsProposed");

    String alone = world.checked(500_000);
    review(alone, Map.of("proposal", "ASSIGN"));
    assertThat(world.passed(alone))
        .contains("WhatIsProposed", "SecondPairOfEyes", "DecisionMade")
        .doesNotContain("ApproveDecision");

    String wanted = world.checkedBut(Registry.EMPLOYMENT, "FAILED");
    review(wanted, Map.of("proposal", "COMPLETE"));
    assertThat(world.passed(wanted)).contains("DocumentsWanted").doesNotContain("DecisionMade");

    String returned = heard("REFUSE");
    approve(returned, "RETURN");
    assertThat(world.passed(returned))
        .contains("HoldHearing", "DecisionApproved")
        .doesNotContain("DecisionMade");
  }

  @Test
  void canBeWithdrawnUntilTheHeadHasApproved() {
    String number = heard("REFUSE");
    assertThat(status(number)).isEqualTo(CaseStatus.APPROVAL);

    cases.withdraw(number);
    world.deliverNotices(number);

    assertThat(status(number)).isEqualTo(CaseStatus.WITHDRAWN);
    assertThat(world.isRunning(number)).isFalse();
    assertThat(world.passed(number)).contains("CaseWithdrawn").doesNotContain("DecisionMade");
  }

  private String heard(String outcome) {
    String number = world.checkedBut(Registry.EMPLOYMENT, "FAILED");
    review(number, Map.of("proposal", "REFUSE", "reason", "no leave recorded"));
    world.deliverNotice(number);
    world.dayIs(HEARING_DAY.plusDays(1), number);
    hear(number, outcome);
    return number;
  }

  private void review(String number, Map<String, Object> fields) {
    world.answerTask(number, "specialist", "specialist", fields);
  }

  private void hear(String number, String outcome) {
    world.answerTask(
        number,
        "specialist",
        "specialist",
        Map.of("outcome", outcome, "reason", "as heard", "minutes", "The applicant said …"));
  }

  private void approve(String number, String approval) {
    world.answerTask(number, "head", "head", Map.of("approval", approval, "reason", "checked"));
  }

  private CaseStatus status(String number) {
    return world.file(number).application().status();
  }
}
