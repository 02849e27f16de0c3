package kz.tirek.lawsuits;

import static kz.tirek.lawsuits.Court.fields;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.common.Money;
import kz.tirek.recovery.Entry;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code lawsuit.bpmn}: every way a suit can take. */
@TirekTest
class LawsuitTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

  @Autowired private Court court;
  @Autowired private CaseFixture world;
  @Autowired private Lawsuits lawsuits;
  @Autowired private FormService forms;
  @Autowired private TaskService tasks;

  @BeforeEach
  void dayIs() {
    world.dayIs(MONDAY, "none");
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void goesFromTheDraftToTheLastTenge() {
    String suit = court.procurement();
    court.bringToCourt(suit);
    court.hear(suit, "ADJOURNED");
    court.hear(suit, "JUDGMENT");
    court.judge(suit, "FOR_FUND", "400000", MONDAY);
    court.waive(suit);

    // Judged on 7 September: until 7 October, in force on the 8th.
    world.dayIs(LocalDate.of(2026, 10, 7), suit);
    assertThat(world.rests(suit)).containsExactly("AwaitAppealPeriod");
    world.dayIs(LocalDate.of(2026, 10, 8), suit);
    court.answer(
        suit,
        "ObtainWrit",
        fields("writ", "ISSUED", "on", world.today(), "nextOn", court.in(3), "reference", "W-7"));
    court.answer(
        suit,
        "HandToBailiff",
        fields("on", world.today(), "nextOn", court.in(30), "reference", "Omarov, 12"));
    court.answer(
        suit,
        "FollowEnforcement",
        fields(
            "collecting",
            "MORE",
            "amount",
            "150 000,50",
            "on",
            world.today(),
            "nextOn",
            court.in(30),
            "reference",
            "P-1"));
    court.answer(
        suit,
        "FollowEnforcement",
        fields(
            "collecting", "OVER", "amount", "249999.50", "on", world.today(), "reference", "P-2"));

    assertThat(world.isRunning(suit)).isFalse();
    assertThat(world.passed(suit)).contains("CollectionEnded", "LawsuitClosed");
    SuitFile file = lawsuits.file(suit);
    assertThat(court.outcome(suit)).isEqualTo(Outcome.COLLECTED);
    assertThat(file.collected()).isEqualTo(Money.of("400000.00"));
    assertThat(file.money()).extracting(MoneyBack::channel).containsOnly(Entry.Channel.JUDGMENT);
    assertThat(court.kinds(suit))
        .containsExactly(
            StepKind.OPENED,
            StepKind.DRAFTED,
            StepKind.FILED,
            StepKind.ACCEPTED,
            StepKind.ADJOURNED,
            StepKind.ANNOUNCED,
            StepKind.JUDGED,
            StepKind.APPEAL_WAIVED,
            StepKind.IN_FORCE,
            StepKind.WRIT_ISSUED,
            StepKind.WITH_BAILIFF,
            StepKind.FOLLOWED,
            StepKind.FOLLOWED,
            StepKind.CLOSED);
    assertThat(file.last(StepKind.IN_FORCE).orElseThrow().on())
        .isEqualTo(LocalDate.of(2026, 10, 8));
  }

  @Test
  void isReturnedByTheCourt() {
    String suit = court.procurement();
    court.answer(suit, "DraftClaim", court.draft("CIVIL", "500000"));
    court.file(suit);

    court.answer(
        suit,
        "RecordCourtsAnswer",
        fields("answer", "RETURNED", "on", MONDAY, "note", "No duty was paid"));

    assertThat(court.outcome(suit)).isEqualTo(Outcome.RETURNED);
    assertThat(world.isRunning(suit)).isFalse();
    assertThat(lawsuits.file(suit).nextOn()).isNull();
  }

  @Test
  void isLeftWithoutConsiderationAtTheHearing() {
    String suit = court.procurement();
    court.bringToCourt(suit);

    court.answer(
        suit,
        "AttendHearing",
        fields("hearing", "LEFT_UNCONSIDERED", "on", MONDAY, "note", "Nobody came"));

    assertThat(court.outcome(suit)).isEqualTo(Outcome.LEFT);
  }

  @Test
  void isSettledByMediationAndPaidByInstalments() {
    String suit = court.procurement();
    court.bringToCourt(suit);
    court.hear(suit, "MEDIATION");
    court.answer(
        suit,
        "NegotiateSettlement",
        fields(
            "settlement",
            "SETTLED",
            "on",
            MONDAY,
            "nextOn",
            court.in(30),
            "amount",
            "300000",
            "papers",
            "Agreement and ruling"));
    court.answer(
        suit,
        "FollowSettlement",
        fields(
            "collecting",
            "MORE",
            "amount",
            "100000",
            "on",
            MONDAY,
            "nextOn",
            court.in(30),
            "reference",
            "P-1"));
    court.answer(
        suit,
        "FollowSettlement",
        fields("collecting", "OVER", "amount", "200000", "on", MONDAY, "reference", "P-2"));

    assertThat(court.outcome(suit)).isEqualTo(Outcome.SETTLED);
    assertThat(lawsuits.file(suit).money())
        .extracting(MoneyBack::channel)
        .containsOnly(Entry.Channel.MEDIATION);
  }

  @Test
  void isEnforcedWhereTheSettlementIsNotKept() {
    String suit = court.procurement();
    court.bringToCourt(suit);
    court.hear(suit, "MEDIATION");
    court.answer(
        suit,
        "NegotiateSettlement",
        fields(
            "settlement",
            "SETTLED",
            "on",
            MONDAY,
            "nextOn",
            court.in(30),
            "amount",
            "300000",
            "papers",
            "Agreement and ruling"));

    court.answer(suit, "FollowSettlement", fields("collecting", "BROKEN", "nextOn", court.in(5)));
    court.answer(
        suit,
        "ObtainWrit",
        fields("writ", "ISSUED", "on", MONDAY, "nextOn", court.in(3), "reference", "W-1"));
    court.answer(
        suit, "HandToBailiff", fields("on", MONDAY, "nextOn", court.in(30), "reference", "Omarov"));
    court.answer(
        suit, "FollowEnforcement", fields("collecting", "NOTHING_TO_TAKE", "note", "No property"));

    assertThat(court.outcome(suit)).isEqualTo(Outcome.UNCOLLECTED);
  }

  @Test
  void goesOnInCourtWhereMediationFails() {
    String suit = court.procurement();
    court.bringToCourt(suit);
    court.hear(suit, "MEDIATION");

    court.answer(
        suit,
        "NegotiateSettlement",
        fields("settlement", "FAILED", "on", MONDAY, "nextOn", court.in(14)));

    assertThat(world.task(suit).getTaskDefinitionKey()).isEqualTo("AttendHearing");
    assertThat(world.task(suit).getDueDate()).isEqualTo("2026-09-21T18:00:00");
  }

  @Test
  void isLostWonOnAppealAndPaidUnforced() {
    String suit = court.procurement();
    court.judged(suit, "AGAINST_FUND", null);
    court.answer(
        suit,
        "DecideOnAppeal",
        fields(
            "appeal",
            "APPEAL",
            "on",
            MONDAY,
            "nextOn",
            court.in(40),
            "papers",
            "Appeal",
            "note",
            "wrong law"));
    court.answer(
        suit,
        "RecordAppealRuling",
        fields(
            "ruling",
            "CHANGED",
            "result",
            "IN_PART",
            "amount",
            "100000",
            "on",
            MONDAY,
            "nextOn",
            court.in(10),
            "reference",
            "2a-9"));
    court.answer(suit, "ObtainWrit", fields("writ", "PAYS", "on", MONDAY, "nextOn", court.in(10)));
    court.answer(
        suit,
        "FollowEnforcement",
        fields("collecting", "OVER", "amount", "100000", "on", MONDAY, "reference", "P-1"));

    assertThat(court.outcome(suit)).isEqualTo(Outcome.COLLECTED);
    assertThat(lawsuits.file(suit).last(StepKind.IN_FORCE).orElseThrow().on()).isEqualTo(MONDAY);
  }

  @Test
  void takesForceByItselfWhenNobodyDecidesOnAnAppeal() {
    String suit = court.procurement();
    court.judged(suit, "FOR_FUND", "500000");
    assertThat(world.timerDue(suit, "AppealPeriodNear")).isEqualTo(LocalDate.of(2026, 9, 30));

    world.dayIs(LocalDate.of(2026, 9, 30), suit);
    assertThat(world.task(suit).getPriority()).isEqualTo(70);
    assertThat(world.passed(suit)).contains("AppealDeadlineWarned");
    world.dayIs(LocalDate.of(2026, 10, 8), suit);

    assertThat(world.task(suit).getTaskDefinitionKey()).isEqualTo("ObtainWrit");
  }

  @Test
  void waitsForTheRulingOnTheOpponentsAppeal() {
    String suit = court.procurement();
    court.judged(suit, "FOR_FUND", "500000");
    court.waive(suit);
    world.dayIs(LocalDate.of(2026, 10, 7), suit);

    lawsuits.opponentAppealed(
        suit, new Arrival(LocalDate.of(2026, 10, 7), LocalDate.of(2026, 11, 9), "A-1", null));
    court.answer(
        suit,
        "RecordAppealRuling",
        fields("ruling", "UPHELD", "on", world.today(), "nextOn", court.in(10), "reference", "2a"));

    assertThat(world.task(suit).getTaskDefinitionKey()).isEqualTo("ObtainWrit");
    assertThat(lawsuits.file(suit).awarded()).isEqualTo(Money.of("500000.00"));
  }

  @Test
  void takesALossToCassation() {
    String suit = lostInForce();
    court.answer(
        suit,
        "DecideOnCassation",
        fields(
            "cassation",
            "FILE",
            "on",
            world.today(),
            "nextOn",
            court.in(60),
            "papers",
            "Cassation",
            "note",
            "wrong law"));
    court.answer(
        suit,
        "RecordCassationRuling",
        fields(
            "ruling",
            "CHANGED",
            "result",
            "FOR_FUND",
            "amount",
            "500000",
            "on",
            world.today(),
            "nextOn",
            court.in(5),
            "reference",
            "6001"));
    assertThat(world.task(suit).getTaskDefinitionKey()).isEqualTo("ObtainWrit");
  }

  @Test
  void isLostForGoodWhenTheTermForCassationHasPassed() {
    String suit = lostInForce();

    // In force on 8 October 2026: until 8 April 2027.
    assertThat(world.timerDue(suit, "CassationPeriodOver")).isEqualTo(LocalDate.of(2027, 4, 9));
    world.dayIs(LocalDate.of(2027, 4, 1), suit);
    assertThat(world.task(suit).getPriority()).isEqualTo(70);
    assertThat(world.passed(suit)).contains("CassationDeadlineWarned");
    world.dayIs(LocalDate.of(2027, 4, 9), suit);

    assertThat(court.outcome(suit)).isEqualTo(Outcome.LOST);
  }

  @Test
  void isLostForGoodWhenTheRulingOnTheCassationSaysSo() {
    String suit = lostInForce();
    court.answer(
        suit,
        "DecideOnCassation",
        fields(
            "cassation",
            "FILE",
            "on",
            world.today(),
            "nextOn",
            court.in(60),
            "papers",
            "Cassation",
            "note",
            "wrong law"));
    court.answer(
        suit,
        "RecordCassationRuling",
        fields("ruling", "UPHELD", "on", world.today(), "nextOn", court.in(5), "reference", "6"));

    assertThat(court.outcome(suit)).isEqualTo(Outcome.LOST);
  }

  @Test
  void stopsCollectingWhatTheOpponentsCassationTookAway() {
    String suit = court.procurement();
    court.judged(suit, "FOR_FUND", "500000");
    court.takesForce(suit);
    lawsuits.opponentsCassation(
        suit, new Arrival(LocalDate.of(2026, 10, 8), LocalDate.of(2026, 12, 1), "K-1", null));
    assertThat(tasks(suit)).containsExactlyInAnyOrder("ObtainWrit", "RecordOpponentsCassation");

    court.answer(
        suit,
        "RecordOpponentsCassation",
        fields(
            "ruling",
            "CHANGED",
            "result",
            "AGAINST_FUND",
            "on",
            world.today(),
            "nextOn",
            court.in(5),
            "reference",
            "6001"));

    assertThat(world.isRunning(suit)).isFalse();
    assertThat(world.passed(suit)).contains("JudgmentOverturned");
    assertThat(court.outcome(suit)).isEqualTo(Outcome.LOST);
  }

  @Test
  void goesOnCollectingWhatTheOpponentsCassationLeftAlone() {
    String suit = court.procurement();
    court.judged(suit, "FOR_FUND", "500000");
    court.takesForce(suit);
    lawsuits.opponentsCassation(
        suit, new Arrival(LocalDate.of(2026, 10, 8), LocalDate.of(2026, 12, 1), "K-1", null));

    court.answer(
        suit,
        "RecordOpponentsCassation",
        fields("ruling", "UPHELD", "on", world.today(), "reference", "6001"));

    assertThat(tasks(suit)).containsExactly("ObtainWrit");
    assertThat(world.passed(suit)).contains("JudgmentKept");
  }

  @Test
  void filesAClaimInACriminalCaseOnceThePoliceOpenedIt() {
    String suit = court.procurement();
    court.answer(suit, "DraftClaim", court.draft("CRIMINAL_CLAIM", "500000"));
    report(suit);
    court.answer(
        suit,
        "RecordInvestigation",
        fields(
            "investigation", "OPENED", "on", MONDAY, "nextOn", court.in(20), "reference", "26-1"));
    court.file(suit);
    court.accept(suit);
    court.hear(suit, "JUDGMENT");
    court.judge(suit, "FOR_FUND", "500000", MONDAY);
    court.takesForce(suit);
    court.answer(
        suit, "ObtainWrit", fields("writ", "PAYS", "on", world.today(), "nextOn", court.in(10)));
    court.answer(
        suit,
        "FollowEnforcement",
        fields("collecting", "OVER", "amount", "500000", "on", world.today(), "reference", "P"));

    assertThat(lawsuits.file(suit).money())
        .extracting(MoneyBack::channel)
        .containsExactly(Entry.Channel.VERDICT);
  }

  @Test
  void becomesACivilSuitWhereThePoliceRefuse() {
    String suit = court.procurement();
    court.answer(suit, "DraftClaim", court.draft("CRIMINAL_CLAIM", "500000"));
    report(suit);

    court.answer(
        suit,
        "RecordInvestigation",
        fields("investigation", "REFUSED", "on", MONDAY, "note", "No intent"));
    court.answer(suit, "DraftClaim", court.draft("CIVIL", "500000"));

    assertThat(world.task(suit).getTaskDefinitionKey()).isEqualTo("FileClaim");
  }

  @Test
  void isReportedToThePoliceWhileTheCivilSuitGoesOn() {
    String suit = court.procurement();
    court.bringToCourt(suit);

    lawsuits.crimeSuspected(suit);
    report(suit);
    court.answer(
        suit,
        "RecordInvestigation",
        fields(
            "investigation", "OPENED", "on", MONDAY, "nextOn", court.in(3), "reference", "26-1"));
    assertThat(tasks(suit)).containsExactlyInAnyOrder("AttendHearing", "RecordVerdict");
    // The verdict is expected before the hearing: that is the next date of the suit.
    assertThat(lawsuits.file(suit).nextOn()).isEqualTo(court.in(3));
    court.answer(
        suit,
        "RecordVerdict",
        fields("on", MONDAY, "reference", "1-77", "note", "Guilty, two years"));

    assertThat(world.passed(suit)).contains("VerdictRecorded");
    assertThat(lawsuits.file(suit).stage()).isEqualTo(SuitStage.IN_COURT);
    assertThat(lawsuits.file(suit).nextOn()).isEqualTo(court.in(14));
  }

  @Test
  void goesOnWhereThePoliceRefuseTheReport() {
    String suit = court.procurement();
    court.bringToCourt(suit);
    lawsuits.crimeSuspected(suit);
    report(suit);

    court.answer(
        suit,
        "RecordInvestigation",
        fields("investigation", "REFUSED", "on", MONDAY, "note", "No intent"));

    assertThat(world.passed(suit)).contains("ReportRefused", "PoliceDecided");
    assertThat(tasks(suit)).containsExactly("AttendHearing");
  }

  @Test
  void isWonAgainstWhoeverSuesTheFund() {
    String suit = court.administrative();
    respond(suit);
    court.hear(suit, "JUDGMENT");
    court.judge(suit, "FOR_FUND", null, MONDAY);
    court.takesForce(suit);

    assertThat(court.outcome(suit)).isEqualTo(Outcome.WON);
  }

  @Test
  void isCompliedWithWhenTheFundLost() {
    String suit = court.administrative();
    respond(suit);
    court.hear(suit, "JUDGMENT");
    court.judge(suit, "AGAINST_FUND", "300000", MONDAY);
    court.takesForce(suit);
    court.answer(
        suit,
        "ComplyWithJudgment",
        fields("on", world.today(), "nextOn", court.in(20), "note", "Assigned and paid"));
    court.answer(suit, "DecideOnCassation", fields("cassation", "WAIVE", "note", "rightly so"));

    assertThat(court.outcome(suit)).isEqualTo(Outcome.LOST);
  }

  @Test
  void againstTheFundIsReturnedByTheCourt() {
    String suit = court.administrative();

    court.answer(
        suit, "PrepareResponse", fields("answer", "RETURNED", "on", MONDAY, "note", "Not tried"));

    assertThat(court.outcome(suit)).isEqualTo(Outcome.RETURNED);
  }

  @Test
  void showsTheWholeSuitInEveryForm() {
    String suit = court.procurement();
    court.judged(suit, "FOR_FUND", "400000");

    Map<String, Object> shown = forms.getTaskFormVariables(world.task(suit).getId());

    assertThat(shown.get("suitTitle")).isEqualTo(suit + " · ТОО «Жеткізуші»");
    assertThat(shown.get("suitTerm")).isEqualTo("An appeal is possible until 07.10.2026");
    assertThat(shown.get("suitMoney").toString())
        .isEqualTo("Claimed 500,000.00 ₸ · To collect 400,000.00 ₸");
    assertThat(shown.get("suitSteps").toString()).contains("Judged: For fund", "Claim No. 5");
    assertThat(shown.get("suitFacts").toString()).contains("Bostandyk court", "№ 2-1");
  }

  private String lostInForce() {
    String suit = court.procurement();
    court.judged(suit, "AGAINST_FUND", null);
    court.takesForce(suit);
    assertThat(world.task(suit).getTaskDefinitionKey()).isEqualTo("DecideOnCassation");
    return suit;
  }

  private void report(String suit) {
    court.answer(
        suit, "ReportFraud", fields("on", MONDAY, "nextOn", court.in(10), "reference", "KUI 15"));
  }

  private void respond(String suit) {
    court.answer(
        suit,
        "PrepareResponse",
        fields("answer", "ACCEPTED", "on", MONDAY, "nextOn", court.in(14), "reference", "9-1"));
  }

  private List<String> tasks(String suit) {
    return tasks.createTaskQuery().processInstanceBusinessKey(suit).list().stream()
        .map(task -> task.getTaskDefinitionKey())
        .toList();
  }
}
