package kz.tirek.lawsuits;

import static kz.tirek.lawsuits.Court.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Money;
import kz.tirek.common.Region;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a suit does not take, and the sentence that says why; the suit stays where it was. */
@TirekTest
class RefusedStepsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

  @Autowired private Court court;
  @Autowired private CaseFixture world;
  @Autowired private Lawsuits lawsuits;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void dayIs() {
    world.dayIs(MONDAY, "none");
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void aJudgmentBeforeTheFiling() {
    String suit = court.procurement();
    court.bringToCourt(suit);
    court.hear(suit, "JUDGMENT");

    assertThatThrownBy(() -> court.judge(suit, "FOR_FUND", "500000", MONDAY.minusDays(1)))
        .hasMessageContaining("filed on 07.09.2026");
    assertThat(world.task(suit).getTaskDefinitionKey()).isEqualTo("RecordJudgment");
    assertThat(lawsuits.file(suit).has(StepKind.JUDGED)).isFalse();
  }

  @Test
  void anAppealAfterItsDeadline() {
    String suit = court.procurement();
    court.judged(suit, "FOR_FUND", "500000");
    world.dayIs(LocalDate.of(2026, 9, 30), suit);
    // The timer of the last day has not run yet, though the day is over.
    ClockUtil.setCurrentTime(Date.valueOf(LocalDate.of(2026, 10, 9)));

    assertThatThrownBy(
            () ->
                court.answer(
                    suit,
                    "DecideOnAppeal",
                    fields(
                        "appeal",
                        "APPEAL",
                        "on",
                        LocalDate.of(2026, 10, 8),
                        "nextOn",
                        court.in(30),
                        "papers",
                        "Appeal",
                        "note",
                        "late")))
        .hasMessageContaining("An appeal was possible until 07.10.2026");
    assertThatThrownBy(
            () ->
                lawsuits.opponentAppealed(
                    suit, new Arrival(LocalDate.of(2026, 10, 8), court.in(30), "A-1", null)))
        .isInstanceOf(Impossible.class)
        .hasMessageContaining("possible until 07.10.2026");
  }

  @Test
  void anAppealBeforeAnyJudgment() {
    String suit = court.procurement();
    court.bringToCourt(suit);

    assertThatThrownBy(
            () -> lawsuits.opponentAppealed(suit, new Arrival(MONDAY, court.in(9), null, null)))
        .isInstanceOf(Impossible.class)
        .hasMessageContaining("no judgment");
  }

  @Test
  void anAppealTwice() {
    String suit = court.procurement();
    court.judged(suit, "FOR_FUND", "500000");
    lawsuits.opponentAppealed(suit, new Arrival(MONDAY, court.in(9), null, null));

    assertThatThrownBy(
            () -> lawsuits.opponentAppealed(suit, new Arrival(MONDAY, court.in(9), null, null)))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("APPEAL");
  }

  @Test
  void aCassationAfterItsDeadline() {
    String suit = court.procurement();
    court.judged(suit, "FOR_FUND", "500000");
    court.takesForce(suit);
    world.dayIs(LocalDate.of(2027, 4, 9), suit);

    assertThatThrownBy(
            () ->
                lawsuits.opponentsCassation(
                    suit, new Arrival(LocalDate.of(2027, 4, 9), court.in(30), null, null)))
        .hasMessageContaining("until 08.04.2027");
  }

  @Test
  void moreThanIsClaimed() {
    String suit = court.procurement();
    court.bringToCourt(suit);
    court.hear(suit, "JUDGMENT");

    assertThatThrownBy(() -> court.judge(suit, "FOR_FUND", "500000.01", MONDAY))
        .hasMessageContaining("Only 500000.00 KZT is claimed");
  }

  @Test
  void aSumFromAClaimThatIsDismissed() {
    String suit = court.procurement();
    court.bringToCourt(suit);
    court.hear(suit, "JUDGMENT");

    assertThatThrownBy(() -> court.judge(suit, "AGAINST_FUND", "1", MONDAY))
        .hasMessageContaining("dismissed gives nothing");
    assertThatThrownBy(() -> court.judge(suit, "FOR_FUND", null, MONDAY))
        .hasMessageContaining("how much the court awarded");
  }

  @Test
  void moreMoneyThanWasAwarded() {
    String suit = inEnforcement();

    assertThatThrownBy(() -> collect(suit, "OVER", "400000.01"))
        .hasMessageContaining("Only 400000.00 KZT is still to come");
    assertThat(lawsuits.file(suit).money()).isEmpty();
  }

  @Test
  void anEndWhileMoneyIsStillToCome() {
    String suit = inEnforcement();

    assertThatThrownBy(() -> collect(suit, "OVER", "399999.99"))
        .hasMessageContaining("0.01 KZT is still to come");
    // Refused as a whole: the money was not booked.
    assertThat(lawsuits.file(suit).collected()).isEqualTo(Money.ZERO);
  }

  @Test
  void moneyWithoutANumber() {
    String suit = inEnforcement();

    assertThatThrownBy(
            () ->
                court.answer(
                    suit,
                    "FollowEnforcement",
                    fields(
                        "collecting",
                        "MORE",
                        "amount",
                        "100",
                        "on",
                        world.today(),
                        "nextOn",
                        court.in(5))))
        .hasMessageContaining("booked by it");
  }

  @Test
  void anAmountThatIsNone() {
    String suit = court.procurement();

    for (String amount : new String[] {"-5", "1e3", "5.001", "half", "0", ""}) {
      assertThatThrownBy(() -> court.answer(suit, "DraftClaim", court.draft("CIVIL", amount)))
          .as(amount)
          .isInstanceOf(RuntimeException.class)
          .hasMessageContaining("amount:");
    }
    assertThat(world.task(suit).getTaskDefinitionKey()).isEqualTo("DraftClaim");
  }

  @Test
  void aDayThatHasNotCome() {
    String suit = court.procurement();
    court.answer(suit, "DraftClaim", court.draft("CIVIL", "500000"));

    assertThatThrownBy(
            () ->
                court.answer(
                    suit,
                    "FileClaim",
                    fields("on", MONDAY.plusDays(1), "nextOn", court.in(5), "papers", "Claim")))
        .hasMessageContaining("has not come yet");
  }

  @Test
  void anythingWithoutANextDate() {
    String suit = court.procurement();

    assertThatThrownBy(
            () ->
                court.answer(
                    suit,
                    "DraftClaim",
                    fields("claimKind", "CIVIL", "amount", "5", "court", "Court")))
        .hasMessageContaining("Nothing goes on without a next date");
    assertThatThrownBy(
            () ->
                court.answer(
                    suit,
                    "DraftClaim",
                    fields(
                        "claimKind",
                        "CIVIL",
                        "amount",
                        "5",
                        "court",
                        "Court",
                        "nextOn",
                        MONDAY.minusDays(1))))
        .hasMessageContaining("must lie ahead");
  }

  @Test
  void anythingWithoutANextDateNotEvenInTheDatabase() {
    String suit = court.procurement();

    assertThatThrownBy(
            () ->
                jdbc.sql(
                        """
                        INSERT INTO lawsuit_step (lawsuit, kind, stage, happened_on, entered_at)
                        VALUES (:suit, 'FILED', 'FILED', '2026-09-07', now())
                        """)
                    .param("suit", suit)
                    .update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> jdbc.sql("UPDATE lawsuit_step SET note = 'changed'").update())
        .hasMessageContaining("append-only");
  }

  @Test
  void anAdministrativeSuitOfTheFund() {
    String suit = court.procurement();

    assertThatThrownBy(() -> court.answer(suit, "DraftClaim", court.draft("ADMINISTRATIVE", "5")))
        .hasMessageContaining("brings no administrative suits");
  }

  @Test
  void aClaimInACriminalCaseThatThePoliceRefused() {
    String suit = court.procurement();
    court.answer(suit, "DraftClaim", court.draft("CRIMINAL_CLAIM", "5"));
    court.answer(
        suit, "ReportFraud", fields("on", MONDAY, "nextOn", court.in(10), "reference", "KUI 15"));
    court.answer(
        suit,
        "RecordInvestigation",
        fields("investigation", "REFUSED", "on", MONDAY, "note", "No intent"));

    assertThatThrownBy(() -> court.answer(suit, "DraftClaim", court.draft("CRIMINAL_CLAIM", "5")))
        .hasMessageContaining("opened no criminal case");
  }

  @Test
  void aSecondReportToThePolice() {
    String suit = court.procurement();
    lawsuits.crimeSuspected(suit);

    assertThatThrownBy(() -> lawsuits.crimeSuspected(suit))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("report is on its way");
  }

  @Test
  void aRefusalOfTheCourtWithoutItsReason() {
    String suit = court.procurement();
    court.answer(suit, "DraftClaim", court.draft("CIVIL", "500000"));
    court.file(suit);

    assertThatThrownBy(
            () ->
                court.answer(
                    suit, "RecordCourtsAnswer", fields("answer", "RETURNED", "on", MONDAY)))
        .hasMessageContaining("why the court did not take it");
  }

  @Test
  void namesEveryFaultOfASuitAtOnce() {
    NewLawsuit empty =
        new NewLawsuit(
            Side.AGAINST_FUND,
            SuitKind.CRIMINAL_CLAIM,
            Subject.OTHER,
            Region.ALMATY,
            null,
            " ",
            "123456789012",
            Money.ZERO,
            null,
            MONDAY.plusDays(1),
            null,
            null);

    assertThatThrownBy(() -> lawsuits.open(empty, "legal"))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.errors())
                    .extracting(error -> error.field() + " " + error.code())
                    .containsExactlyInAnyOrder(
                        "opponent REQUIRED",
                        "opponentId ID_INVALID",
                        "claimed NOT_POSITIVE",
                        "nextOn NEXT_DATE_MISSING",
                        "kind NOT_AGAINST_THE_FUND",
                        "court REQUIRED",
                        "receivedOn DATE_IN_FUTURE"));
  }

  @Test
  void aSuitOnAnOverpaymentWithoutItsRecovery() {
    assertThatThrownBy(
            () ->
                court.open(
                    new NewLawsuit(
                        Side.BY_FUND,
                        SuitKind.CIVIL,
                        Subject.OVERPAYMENT,
                        Region.ALMATY,
                        null,
                        "Somebody",
                        null,
                        Money.of("5.00"),
                        null,
                        null,
                        MONDAY,
                        null)))
        .hasMessageContaining("begins with its recovery");
  }

  private String inEnforcement() {
    String suit = court.procurement();
    court.judged(suit, "IN_PART", "400000");
    court.takesForce(suit);
    court.answer(
        suit, "ObtainWrit", fields("writ", "PAYS", "on", world.today(), "nextOn", court.in(9)));
    return suit;
  }

  private void collect(String suit, String state, String amount) {
    Map<String, Object> fields =
        fields("collecting", state, "amount", amount, "on", world.today(), "reference", "P-1");
    court.answer(suit, "FollowEnforcement", fields);
  }
}
