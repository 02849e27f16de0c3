package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.cases.Alert;
import kz.tirek.cases.Applicant;
import kz.tirek.cases.CaseFile;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Decision;
import kz.tirek.cases.NewDocument;
import kz.tirek.cases.Notice;
import kz.tirek.cases.Registry;
import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.complaints.AwardChallenged;
import kz.tirek.complaints.Complaint;
import kz.tirek.complaints.Complaint.Outcome;
import kz.tirek.complaints.Complaints;
import kz.tirek.complaints.NewComplaint;
import kz.tirek.engine.Processes;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** {@code complaint.bpmn}: a decision looked at again by somebody who did not make it. */
@TirekTest
@RecordApplicationEvents
class ComplaintTest {
  /** A Friday. */
  private static final LocalDate DECIDED = LocalDate.of(2026, 2, 27);

  /** The Monday after: before the holidays of March 2026. */
  private static final LocalDate FILED = LocalDate.of(2026, 3, 2);

  @Autowired private CaseFixture world;
  @Autowired private Complaints complaints;
  @Autowired private TaskService tasks;
  @Autowired private FormService forms;
  @Autowired private Processes processes;
  @Autowired private ApplicationEvents events;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void keepsADecisionAndTellsWhy() {
    String number = Refusals.refused(world, DECIDED, "head2");
    Complaint complaint = file(number);

    examine(number, "head", "head", "KEEP", "No leave was recorded by any employer");
    world.deliverNotice(number);

    CaseFile file = world.file(number);
    assertThat(world.isRunning(number)).isFalse();
    assertThat(file.application().status()).isEqualTo(CaseStatus.REFUSED);
    assertThat(file.decisions()).extracting(Decision::kind).containsExactly(Decision.Kind.REFUSE);
    assertThat(complaints.ofCase(number))
        .singleElement()
        .matches(kept -> kept.number().equals(complaint.number()))
        .matches(kept -> kept.outcome() == Outcome.KEEP)
        .matches(kept -> kept.decidedBy().equals("head"))
        .matches(kept -> kept.reason().equals("No leave was recorded by any employer"));
    assertThat(world.passed(number)).contains("ComplaintExamined", "DecisionKept");
    Notice notice = last(file.notices());
    assertThat(notice.kind()).isEqualTo("COMPLAINT_DECISION");
    assertThat(notice.text().en())
        .contains("the decision stands", "No leave was recorded by any employer");
    assertThat(notice.text().kk()).contains("шешім өзгеріссіз қалдырылды");
    assertThat(notice.text().ru()).contains("без изменения");
    assertThat(notice.deliveredAt()).isNotNull();
  }

  @Test
  void goesToAHeadOfTheBranchWhoDidNotDecide() {
    String number = Refusals.refused(world, DECIDED, "head2");

    file(number);

    assertThat(waitsFor("head-KZ-75", number)).isTrue();
  }

  @Test
  void goesToTheCentralOfficeWhereEveryHeadOfTheBranchDecided() {
    // "head" is the only head of branch Almaty in the demo.
    String number = Refusals.refused(world, DECIDED, "head");

    file(number);

    assertThat(waitsFor("head-KZ-75", number)).isFalse();
    assertThat(waitsFor("central-office", number)).isTrue();
    examine(number, "monitor", "central-office", "KEEP", "rightly refused");
    assertThat(complaints.ofCase(number).get(0).decidedBy()).isEqualTo("monitor");
  }

  @Test
  void isNeverExaminedByThoseWhoMadeTheDecision() {
    String number = Refusals.refused(world, DECIDED, "head2");
    file(number);

    for (String user : List.of("specialist", "head2")) {
      assertThatThrownBy(() -> examine(number, user, "head", "KEEP", "of course"))
          .hasMessageContaining("may not examine");
    }
    assertThat(complaints.ofCase(number).get(0).outcome()).isNull();
    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("ExamineComplaint");
  }

  @Test
  void turnsARefusalIntoAPayment() {
    String number = Refusals.refused(world, DECIDED, "head2");
    Complaint complaint = file(number);

    examine(number, "head", "head", "CHANGE", "The employer's letter proves the leave");

    CaseFile file = world.file(number);
    assertThat(file.application().status()).isEqualTo(CaseStatus.ASSIGNED);
    assertThat(file.decisions())
        .extracting(Decision::kind)
        .containsExactly(Decision.Kind.REFUSE, Decision.Kind.ASSIGN);
    assertThat(last(file.decisions()).basis()).isEqualTo(complaint.number());
    assertThat(last(file.decisions()).proposedBy()).isEqualTo("head");
    assertThat(last(file.decisions()).note()).isEqualTo("The employer's letter proves the leave");
    // 250,000 in each of 12 months × 126/30.
    assertThat(file.award().orElseThrow().periods().get(0).gross())
        .isEqualTo(Money.of("1050000.00"));
    world.bankAnswers(number, true, null);
    world.deliverNotice(number);
    assertThat(last(world.file(number).notices()).text().en()).contains("the decision is changed");
    assertThat(world.passed(number)).contains("DecisionChanged");
  }

  @Test
  void beginsTheLifeOfAMonthlyPayment() {
    world.dayIs(DECIDED.minusDays(7), "none");
    PaymentExample example = world.example(PaymentKind.JOB_LOSS);
    String number = Refusals.refusedBut(world, example, Registry.EMPLOYMENT, DECIDED, "head2");
    file(number);

    examine(number, "head", "head", "CHANGE", "The contract had ended");

    CaseFile file = world.file(number);
    assertThat(file.application().status()).isEqualTo(CaseStatus.ASSIGNED);
    // 200,000 × 0.45 × 0.85: 24 months of participation.
    assertThat(file.award().orElseThrow().periods().get(0).gross()).isEqualTo(Money.of("76500.00"));
    assertThat(processes.isRunning("job-loss-payment", number)).isTrue();
  }

  @Test
  void cannotChangeARefusalWhereTheLawGivesNoAmount() {
    String number = Refusals.refusedByLaw(world, DECIDED, "head2");
    file(number);

    assertThatThrownBy(() -> examine(number, "head", "head", "CHANGE", "out of pity"))
        .hasMessageContaining("no amount");

    assertThat(world.file(number).application().status()).isEqualTo(CaseStatus.REFUSED);
    assertThat(complaints.ofCase(number).get(0).outcome()).isNull();
  }

  @Test
  void cannotChangeARefusalOnceThePersonHasAppliedAgain() {
    String number = Refusals.refused(world, DECIDED, "head2");
    file(number);
    Applicant same = world.file(number).application().applicant();
    world.dayIs(DECIDED.minusDays(7), "none");
    world.register(same);
    world.dayIs(FILED, number);

    assertThatThrownBy(() -> examine(number, "head", "head", "CHANGE", "wrongly refused"))
        .hasMessageContaining("another case");
  }

  @Test
  void handsAnAssignmentThatWasTooLowToItsRecalculation() {
    world.dayIs(DECIDED, "none");
    String number = world.checked(250_000);
    file(number);

    examine(number, "head", "head", "CHANGE", "Two months of income were left out");

    assertThat(events.stream(AwardChallenged.class))
        .containsExactly(new AwardChallenged(number, "Two months of income were left out"));
    assertThat(world.file(number).decisions()).hasSize(1);
    assertThat(complaints.ofCase(number).get(0).outcome()).isEqualTo(Outcome.CHANGE);
  }

  @Test
  void warnsAfterFifteenWorkingDaysAndEscalatesAfterTwenty() {
    String number = Refusals.refused(world, DECIDED, "head2");

    Complaint complaint = file(number);

    // Off: 9 and 23-25 March. 3-6 (4), 10-13 (8), 16-20 (13), 26-27 (15), 30.3-3.4 (20).
    LocalDate warning = LocalDate.of(2026, 3, 27);
    LocalDate lastDay = LocalDate.of(2026, 4, 3);
    assertThat(world.timerDue(number, "ComplaintWarning")).isEqualTo(warning);
    assertThat(world.timerDue(number, "ComplaintClockPassed")).isEqualTo(lastDay);
    assertThat(complaint.dueOn()).isEqualTo(lastDay);
    world.dayIs(warning, number);
    assertThat(alerts(number)).isEmpty();
    world.dayIs(warning.plusDays(1), number);
    assertThat(alerts(number)).containsExactly(Alert.Kind.COMPLAINT_DEADLINE_NEAR);
    world.dayIs(lastDay.plusDays(1), number);
    assertThat(alerts(number))
        .containsExactly(Alert.Kind.COMPLAINT_DEADLINE_NEAR, Alert.Kind.COMPLAINT_DEADLINE_PASSED);
    assertThat(world.task(number).getPriority()).isEqualTo(90);
    examine(number, "head", "head", "KEEP", "late, but rightly refused");
    world.deliverNotice(number);
    assertThat(world.isRunning(number)).isFalse();
  }

  @Test
  void isTakenOnTheSameDateThreeMonthsLaterAndNotADayLater() {
    String number = Refusals.refused(world, DECIDED, "head2");
    world.dayIs(LocalDate.of(2026, 6, 15), number);

    assertThatThrownBy(() -> complaints.file(number, complaint(LocalDate.of(2026, 5, 28))))
        .isInstanceOf(Impossible.class)
        .hasMessageContaining("2026-05-27");
    complaints.file(number, complaint(LocalDate.of(2026, 5, 27)));

    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("ExamineComplaint");
  }

  @Test
  void isExaminedOnceBeforeItGoesToCourt() {
    String number = Refusals.refused(world, DECIDED, "head2");
    file(number);
    assertThatThrownBy(() -> file(number))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("being examined");

    examine(number, "head", "head", "KEEP", "rightly refused");

    assertThatThrownBy(() -> file(number))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("to court");
  }

  @Test
  void needsADecisionToComplainAbout() {
    String number = world.register(world.applicant());

    assertThatThrownBy(() -> complaints.file(number, complaint(world.today())))
        .isInstanceOf(Impossible.class)
        .hasMessageContaining("no decision");
  }

  @Test
  void showsTheComplaintTheDecisionAndTheCase() {
    String number = Refusals.refused(world, DECIDED, "head2");
    file(number);

    Map<String, Object> shown = forms.getTaskFormVariables(world.task(number).getId());

    assertThat(shown.get("complaintText").toString()).contains("02.03.2026", "You are wrong");
    assertThat(shown.get("decisionText").toString())
        .startsWith("Refused 27.02.2026 by specialist, approved by head2");
    assertThat(shown.get("complaintClock")).isEqualTo("Due 03.04.2026 · 20 working days left");
    assertThat(shown.get("who").toString()).contains("Сәрсенова Айгүл Маратқызы");
    assertThat(shown.get("documents").toString()).contains("letter.pdf");
  }

  @Test
  void needsAnOutcomeAndAReason() {
    String number = Refusals.refused(world, DECIDED, "head2");
    file(number);

    assertThatThrownBy(() -> examine(number, "head", "head", "FORGET", "it"))
        .hasMessageContaining("KEEP, CHANGE");
    assertThatThrownBy(() -> examine(number, "head", "head", "KEEP", " "))
        .hasMessageContaining("told the reason");
  }

  private Complaint file(String number) {
    world.dayIs(FILED, number);
    return complaints.file(number, complaint(FILED));
  }

  private static NewComplaint complaint(LocalDate filedOn) {
    return new NewComplaint(
        "You are wrong",
        filedOn,
        List.of(new NewDocument("LETTER", "letter.pdf", "application/pdf", new byte[] {1})));
  }

  private void examine(String number, String user, String group, String outcome, String reason) {
    world.answerTask(number, user, group, Map.of("outcome", outcome, "reason", reason));
  }

  private boolean waitsFor(String group, String number) {
    return tasks
            .createTaskQuery()
            .processInstanceBusinessKey(number)
            .taskCandidateGroup(group)
            .count()
        == 1;
  }

  private List<Alert.Kind> alerts(String number) {
    return world.file(number).alerts().stream().map(Alert::kind).toList();
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
