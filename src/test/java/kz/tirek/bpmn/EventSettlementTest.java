package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.awards.AwardStatus;
import kz.tirek.awards.Determination;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.events.Effect;
import kz.tirek.events.Event;
import kz.tirek.events.EventKind;
import kz.tirek.events.Events;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * {@code event-settlement.bpmn} over the holidays of March 2026 (9th; 23rd to 25th). The award is
 * job loss from 16.02.2026: 200,000 × 0.45 × 0.85 = 76,500.00 a month, three months.
 */
@TirekTest
class EventSettlementTest {
  private static final LocalDate FROM = LocalDate.of(2026, 2, 16);
  private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 19);
  private static final String WHOLE = "2026-02-16..2026-05-15 76500.00";

  @Autowired private CaseFixture world;
  @Autowired private LifeFixture life;
  @Autowired private Events events;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void goesToASpecialistOfTheBranchForTwoWorkingDays() {
    String number = reported();

    Task task = world.task(number);
    assertThat(task.getTaskDefinitionKey()).isEqualTo("SettleEvent");
    // Friday the 20th, then Thursday the 26th.
    assertThat(day(task)).isEqualTo(LocalDate.of(2026, 3, 26));
    assertThat(life.status(number)).as("nothing has happened yet").isEqualTo(AwardStatus.ACTIVE);
  }

  @Test
  void followsAtOnceFromWhatIsNotAgainstTheRecipient() {
    String number = reported();

    settle(number, Map.of("effect", "NONE", "reason", "Another person of the same name"));

    assertThat(world.passed(number)).contains("AgainstRecipient", "EventSettled");
    assertThat(world.passed(number)).doesNotContain("ApproveSettlement");
    assertThat(life.determinations(number)).containsExactly(Determination.Kind.ASSIGN);
    Effect effect = effects(number);
    assertThat(effect.state()).isEqualTo(Effect.State.DONE);
    assertThat(effect.proposedBy()).isEqualTo("specialist");
  }

  @Test
  void waitsThreeWorkingDaysOfNoticeForWhatIsAgainstTheRecipient() {
    String number = reported();
    settle(number, terminateFrom("2026-03-01"));
    assertThat(world.rests(number)).contains("NotifyOfSettlementHearing");
    world.deliverNotices(number);

    // 20, 26, 27 March.
    assertThat(world.timerDue(number, "SettlementHearingDue")).isEqualTo(LocalDate.of(2026, 3, 27));
    world.dayIs(LocalDate.of(2026, 3, 27), number);
    assertThat(world.tasks(number)).isEmpty();
    world.dayIs(LocalDate.of(2026, 3, 28), number);

    Task task = world.task(number);
    assertThat(task.getTaskDefinitionKey()).isEqualTo("ApproveSettlement");
    // It begins on a Saturday: the Monday after.
    assertThat(day(task)).isEqualTo(LocalDate.of(2026, 3, 30));
    assertThat(life.noticeKinds(number)).containsExactly("ASSIGNMENT", "SETTLEMENT_HEARING");
  }

  @Test
  void isCarriedOutOnceTheHeadApproves() {
    String number = heard(terminateFrom("2026-03-01"));

    approve(number, "head", Map.of("approval", "APPROVE", "minutes", "The applicant agreed"));
    world.deliverNotices(number);

    assertThat(life.due(number)).containsExactly("2026-02-16..2026-02-28 76500.00");
    // Paid through March: 13 of 28 days of February stay due, all of March is too much.
    assertThat(life.overpaid(number)).isEqualTo(Money.of("76500.00"));
    Determination newest = life.award(number).newest();
    assertThat(newest.kind()).isEqualTo(Determination.Kind.TERMINATE);
    assertThat(newest.decidedBy()).isEqualTo("specialist");
    assertThat(effects(number).approvedBy()).isEqualTo("head");
    assertThat(world.passed(number))
        .contains("SettlementApproved", "EventSettled", "PaymentStopped", "PaymentTerminated");
    assertThat(world.isRunning(number)).isFalse();
  }

  @Test
  void comesBackToTheSpecialistWhenTheHeadDoesNotApprove() {
    String number = heard(terminateFrom("2026-03-01"));

    approve(
        number,
        "head",
        Map.of("approval", "RETURN", "minutes", "The applicant objected", "reason", "No proof"));

    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("SettleEvent");
    assertThat(life.due(number)).containsExactly(WHOLE);
    settle(number, Map.of("effect", "NONE", "reason", "The head is right"));
    assertThat(life.status(number)).isEqualTo(AwardStatus.ACTIVE);
    assertThat(world.passed(number)).contains("EventSettled");
  }

  @Test
  void needsMinutesAndAReasonToComeBack() {
    String number = heard(terminateFrom("2026-03-01"));

    assertThatThrownBy(() -> approve(number, "head", Map.of("approval", "APPROVE")))
        .hasMessageContaining("minutes");
    assertThatThrownBy(
            () -> approve(number, "head", Map.of("approval", "RETURN", "minutes", "Nobody came")))
        .hasMessageContaining("why it comes back");
    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("ApproveSettlement");
  }

  @Test
  void suspendsFromTheDayThePersonNames() {
    String number =
        heard(Map.of("effect", "SUSPEND", "effectiveOn", "2026-04-01", "reason", "To be proved"));

    approve(number, "head", Map.of("approval", "APPROVE", "minutes", "Nobody came"));

    assertThat(world.rests(number)).contains("Suspended").doesNotContain("Paying");
    assertThat(life.due(number)).containsExactly("2026-02-16..2026-03-31 76500.00");
    life.report(number, EventKind.GROUND_REMOVED, "2026-03-28");
    assertThat(life.due(number)).containsExactly(WHOLE);
  }

  @Test
  void resumesWhenAPersonSaysThatTheGroundFellAway() {
    String number = begun();
    world.dayIs(THURSDAY, number);
    life.report(number, EventKind.ID_EXPIRED, "2026-03-10");
    // Long before the ground arose: which of the two reports is wrong?
    life.report(number, EventKind.GROUND_REMOVED, "2026-02-20");
    assertThat(life.status(number)).isEqualTo(AwardStatus.SUSPENDED);

    settle(
        number, Map.of("effect", "RESUME", "effectiveOn", "2026-03-19", "reason", "New card seen"));

    assertThat(life.status(number)).isEqualTo(AwardStatus.ACTIVE);
    assertThat(world.rests(number)).contains("Paying").doesNotContain("Suspended");
    assertThat(life.due(number)).containsExactly(WHOLE);
  }

  @Test
  void recalculatesWithoutAHearing() {
    String number = reported();

    settle(
        number,
        Map.of(
            "effect", "RECALCULATE", "effectiveOn", "2026-03-01", "reason", "Account corrected"));
    world.deliverNotices(number);

    assertThat(life.determinations(number))
        .containsExactly(Determination.Kind.ASSIGN, Determination.Kind.RECALCULATE);
    assertThat(world.passed(number)).contains("RecalculationTold", "EventSettled");
  }

  @Test
  void isSettledForAnAwardThatHasEndedMeanwhile() {
    String number = reported();
    life.report(number, EventKind.EMPLOYED, "2026-03-19");
    world.deliverNotices(number);
    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("SettleEvent");

    settle(number, terminateFrom("2026-03-01"));
    world.deliverNotices(number);
    world.dayIs(LocalDate.of(2026, 3, 28), number);
    approve(number, "head", Map.of("approval", "APPROVE", "minutes", "Nobody came"));

    assertThat(life.due(number)).containsExactly("2026-02-16..2026-02-28 76500.00");
    assertThat(world.isRunning(number)).isFalse();
  }

  @Test
  void isOnlyNotedWhileNothingIsAssigned() {
    world.dayIs(THURSDAY, "none");
    PaymentExample example = world.example(PaymentKind.JOB_LOSS);
    String number = world.registered(example);
    Event event = life.reportOf(example.applicant().iin(), EventKind.DEATH, THURSDAY.toString());

    assertThatThrownBy(() -> settle(number, terminateFrom("2026-03-19")))
        .hasMessageContaining("Nothing is assigned yet");
    settle(number, Map.of("effect", "NONE", "reason", "The heirs were asked"));

    assertThat(events.required(event.id()).effects())
        .singleElement()
        .matches(effect -> effect.state() == Effect.State.DONE);
    assertThat(world.passed(number)).contains("EventSettled");
    assertThat(world.rests(number)).contains("CheckPerson");
  }

  private String begun() {
    world.dayIs(FROM, "none");
    return life.begun(world.example(PaymentKind.JOB_LOSS));
  }

  /** Paid through March; documents are said to be unreliable on the Thursday before Nauryz. */
  private String reported() {
    String number = begun();
    world.dayIs(THURSDAY, number);
    life.ordered(number).orElseThrow();
    life.report(number, EventKind.DOCUMENTS_UNRELIABLE, THURSDAY.toString());
    return number;
  }

  private String heard(Map<String, Object> settlement) {
    String number = reported();
    settle(number, settlement);
    world.deliverNotices(number);
    world.dayIs(LocalDate.of(2026, 3, 28), number);
    return number;
  }

  private void settle(String number, Map<String, Object> fields) {
    world.answerTask(number, "specialist", "specialist", fields);
  }

  private void approve(String number, String head, Map<String, Object> fields) {
    world.answerTask(number, head, "head", fields);
  }

  private Effect effects(String number) {
    return events.ofAward(life.award(number).id()).get(0).effects().get(0);
  }

  private static Map<String, Object> terminateFrom(String day) {
    return Map.of("effect", "TERMINATE", "effectiveOn", day, "reason", "Forged order");
  }

  private static LocalDate day(Task task) {
    return task.getDueDate().toInstant().atZone(ZoneId.of("Asia/Almaty")).toLocalDate();
  }
}
