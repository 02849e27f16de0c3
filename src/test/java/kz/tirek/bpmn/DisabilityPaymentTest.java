package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.People;
import kz.tirek.TirekTest;
import kz.tirek.awards.AwardStatus;
import kz.tirek.awards.Determination;
import kz.tirek.cases.Applicant;
import kz.tirek.cases.CaseFile;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Registry;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Sex;
import kz.tirek.events.Effect;
import kz.tirek.events.EventKind;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * {@code disability-payment.bpmn}. Example 4 of domain.md §2: right on 20.05.2022, AMI 117,963, 131
 * months, degree 65 until 31.05.2024: (117,963 − 30,000) × 0.6 × 1.10 = 58,055.58; × 0.65 =
 * 37,736.13; indexed on 01.01.2023 × 1.085 = 40,943.70, on 01.01.2024 × 1.07 = 43,809.76.
 */
@TirekTest
class DisabilityPaymentTest {
  private static final String[] TERM = {
    "2022-05-20..2022-12-31 37736.13",
    "2023-01-01..2023-12-31 40943.70",
    "2024-01-01..2024-05-31 43809.76"
  };

  private static final Map<String, Object> FIRST =
      examination("MSE-1", 65, "2022-05-20", "2024-05-31");

  @Autowired private CaseFixture world;
  @Autowired private LifeFixture life;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void assignsTheWorkedExampleForTheTermOfTheExamination() {
    String number = life.ofDomain(PaymentKind.DISABILITY);

    assertThat(life.due(number)).containsExactly(TERM);
    // 10 % of 37,736.13 is 3,773.613.
    assertThat(life.award(number).periods().get(0).pension()).isEqualTo(Money.of("3773.61"));
    assertThat(world.rests(number)).containsExactlyInAnyOrder("Paying", "ReexaminationNear");
    assertThat(world.timerDue(number, "ReexaminationNear")).isEqualTo(LocalDate.of(2024, 5, 1));
    assertThat(world.passed(number)).contains("AssignmentTold");
  }

  @Test
  void announcesTheReexaminationAMonthAhead() {
    String number = life.ofDomain(PaymentKind.DISABILITY);

    world.dayIs(LocalDate.of(2024, 4, 30), number);
    assertThat(world.rests(number)).contains("ReexaminationNear");
    world.dayIs(LocalDate.of(2024, 5, 1), number);
    world.deliverNotices(number);

    assertThat(life.noticeKinds(number)).containsExactly("ASSIGNMENT", "REEXAMINATION");
    assertThat(world.rests(number)).containsExactlyInAnyOrder("Paying", "TermPassed");
    assertThat(world.timerDue(number, "TermPassed")).isEqualTo(LocalDate.of(2024, 6, 1));
  }

  @Test
  void goesOnWithTheDegreeOfTheNextExamination() {
    String number = announced();

    termPasses(number, FIRST, examination("MSE-2", 80, "2024-06-01", "2026-05-31"));

    // 58,055.58 × 0.80 = 46,444.46; × 1.085 = 50,392.24; × 1.07 = 53,919.70; × 1.065 = 57,424.48;
    // × 1.10 = 63,166.93.
    assertThat(life.due(number))
        .startsWith(TERM)
        .endsWith(
            "2024-06-01..2024-12-31 53919.70",
            "2025-01-01..2025-12-31 57424.48",
            "2026-01-01..2026-05-31 63166.93");
    assertThat(life.determinations(number))
        .containsExactly(Determination.Kind.ASSIGN, Determination.Kind.EXTEND);
    assertThat(world.rests(number)).containsExactlyInAnyOrder("Paying", "ReexaminationNear");
    assertThat(world.timerDue(number, "ReexaminationNear")).isEqualTo(LocalDate.of(2026, 5, 1));
  }

  @Test
  void knowsAnExaminationThatCameBeforeTheLastIndexation() {
    String number = announced();

    termPasses(number, FIRST, examination("MSE-2", 80, "2023-12-15", "2025-12-14"));

    assertThat(life.status(number)).isEqualTo(AwardStatus.ACTIVE);
    // 46,444.46 × 1.085 = 50,392.24 from the day of the degree; indexed as above.
    assertThat(life.due(number))
        .containsExactly(
            "2022-05-20..2022-12-31 37736.13",
            "2023-01-01..2023-12-14 40943.70",
            "2023-12-15..2023-12-31 50392.24",
            "2024-01-01..2024-12-31 53919.70",
            "2025-01-01..2025-12-14 57424.48");
  }

  @Test
  void isCompletedWhenTheRegisterKnowsNoNewExamination() {
    String number = announced();

    termPasses(number, FIRST);
    world.deliverNotices(number);

    assertThat(life.status(number)).isEqualTo(AwardStatus.COMPLETED);
    assertThat(life.due(number)).containsExactly(TERM);
    assertThat(world.isRunning(number)).isFalse();
    assertThat(world.passed(number)).contains("PaymentGoesOn", "TermOver", "PaymentCompleted");
    assertThat(life.noticeKinds(number))
        .containsExactly("ASSIGNMENT", "REEXAMINATION", "END_OF_TERM");
  }

  @Test
  void endsWithADegreeUnderThirtyAtTheNextExamination() {
    String number = announced();

    termPasses(number, FIRST, examination("MSE-2", 25, "2024-06-01", "2026-05-31"));

    assertThat(life.status(number)).isEqualTo(AwardStatus.COMPLETED);
    assertThat(life.due(number)).containsExactly(TERM);
  }

  @Test
  void asksForTheNextTermAMonthAheadWhenTheNewDegreeCameBeforeTheOldTermEnded() {
    String number = announced();
    world.dayIs(LocalDate.of(2024, 5, 21), number);
    life.report(
        number, EventKind.NEW_DEGREE, "2024-05-20", Map.of("degree", 80, "until", "2026-05-31"));
    world.deliverNotices(number);

    Map<String, Object> second = examination("MSE-2", 80, "2024-05-20", "2026-05-31");
    termPasses(number, "2026-05-01", FIRST, second);
    world.deliverNotices(number);

    assertThat(life.noticeKinds(number))
        .containsExactly("ASSIGNMENT", "REEXAMINATION", "RECALCULATION", "REEXAMINATION");
    assertThat(life.determinations(number))
        .containsExactly(Determination.Kind.ASSIGN, Determination.Kind.RECALCULATE);
    assertThat(world.timerDue(number, "TermPassed")).isEqualTo(LocalDate.of(2026, 6, 1));
    termPasses(number, "2026-06-01", FIRST, second);
    assertThat(life.status(number)).isEqualTo(AwardStatus.COMPLETED);
  }

  @Test
  void standsStillAfterAMissedReexaminationUntilTheDegreeIsSet() {
    String number = life.ofDomain(PaymentKind.DISABILITY);
    world.dayIs(LocalDate.of(2023, 5, 11), number);
    life.report(number, EventKind.MSE_MISSED, "2023-05-10");
    assertThat(life.status(number)).isEqualTo(AwardStatus.SUSPENDED);
    assertThat(world.rests(number)).contains("Suspended");
    assertThat(life.due(number)).endsWith("2023-01-01..2023-05-31 40943.70");

    world.dayIs(LocalDate.of(2023, 7, 4), number);
    life.report(
        number, EventKind.NEW_DEGREE, "2023-07-03", Map.of("degree", 50, "until", "2023-12-31"));
    world.deliverNotices(number);

    // What was held back from 1 June is due again; 58,055.58 × 0.50 × 1.085 = 31,495.15.
    assertThat(life.due(number))
        .containsExactly(
            "2022-05-20..2022-12-31 37736.13",
            "2023-01-01..2023-07-02 40943.70",
            "2023-07-03..2023-12-31 31495.15");
    assertThat(life.status(number)).isEqualTo(AwardStatus.ACTIVE);
    assertThat(world.rests(number)).contains("Paying").doesNotContain("Suspended");
    assertThat(life.determinations(number))
        .containsExactly(
            Determination.Kind.ASSIGN,
            Determination.Kind.SUSPEND,
            Determination.Kind.RECALCULATE,
            Determination.Kind.RESUME);
    assertThat(world.passed(number)).contains("SuspensionTold", "ResumptionTold");
  }

  @Test
  void aNewDegreeLiftsNoOtherGroundForSuspension() {
    String number = life.ofDomain(PaymentKind.DISABILITY);
    world.dayIs(LocalDate.of(2023, 7, 4), number);
    life.report(number, EventKind.DEPARTED, "2023-05-10");

    life.report(number, EventKind.NEW_DEGREE, "2023-07-03", Map.of("degree", 50));
    assertThat(life.status(number)).isEqualTo(AwardStatus.SUSPENDED);
    assertThat(world.rests(number)).contains("Suspended");

    life.report(number, EventKind.MSE_MISSED, "2023-06-10");
    life.report(number, EventKind.NEW_DEGREE, "2023-07-04", Map.of("degree", 60));
    assertThat(life.award(number).grounds()).extracting("ground").containsExactly("DEPARTED");
    assertThat(world.rests(number)).contains("Suspended");
  }

  @Test
  void asksAPersonAboutADegreeThatComesAfterTheEnd() {
    String number = announced();
    termPasses(number, FIRST);
    world.deliverNotices(number);
    world.dayIs(LocalDate.of(2024, 7, 2), number);

    var event = life.report(number, EventKind.NEW_DEGREE, "2024-07-01", Map.of("degree", 50));

    assertThat(event.effects())
        .singleElement()
        .matches(effect -> effect.state() == Effect.State.WITH_PERSON);
    assertThat(life.status(number)).isEqualTo(AwardStatus.COMPLETED);
  }

  @Test
  void endsOnTheDayOfADegreeUnderThirty() {
    String number = life.ofDomain(PaymentKind.DISABILITY);
    world.dayIs(LocalDate.of(2023, 3, 13), number);

    life.report(number, EventKind.NEW_DEGREE, "2023-03-10", Map.of("degree", 29));
    world.deliverNotices(number);

    assertThat(life.status(number)).isEqualTo(AwardStatus.TERMINATED);
    assertThat(life.due(number))
        .containsExactly("2022-05-20..2022-12-31 37736.13", "2023-01-01..2023-03-09 40943.70");
    assertThat(world.isRunning(number)).isFalse();
    assertThat(world.passed(number)).contains("PaymentStopped", "PaymentTerminated");
  }

  @Test
  void putsDegreesInOrderOfTimeWhateverCameFirst() {
    String number = life.ofDomain(PaymentKind.DISABILITY);
    world.dayIs(LocalDate.of(2023, 10, 5), number);
    life.report(
        number, EventKind.NEW_DEGREE, "2023-09-01", Map.of("degree", 80, "until", "2023-12-31"));
    life.ordered(number).orElseThrow();

    life.report(
        number, EventKind.NEW_DEGREE, "2023-03-01", Map.of("degree", 50, "until", "2023-08-31"));
    world.deliverNotices(number);

    // 58,055.58 × 0.50 × 1.085 = 31,495.15; 46,444.46 × 1.085 = 50,392.24.
    assertThat(life.due(number))
        .containsExactly(
            "2022-05-20..2022-12-31 37736.13",
            "2023-01-01..2023-02-28 40943.70",
            "2023-03-01..2023-08-31 31495.15",
            "2023-09-01..2023-12-31 50392.24");
    // Six months were paid 40,943.70 − 31,495.15 = 9,448.55 too much.
    assertThat(life.overpaid(number)).isEqualTo(Money.of("56691.30"));
    assertThat(world.timerDue(number, "ReexaminationNear")).isEqualTo(LocalDate.of(2023, 12, 1));
    assertThat(world.passed(number)).contains("RecalculationTold");
  }

  @Test
  void endsAtPensionAgeWithoutAReexamination() {
    // 60.5 in 2022 would be 10.02.2023; since 01.01.2023 it is 61, reached on 10.08.2023.
    PaymentExample example =
        PaymentExample.ofDomain(PaymentKind.DISABILITY, aWomanBorn(LocalDate.of(1962, 8, 10)));
    String number = life.begun(example);
    assertThat(life.due(number))
        .containsExactly("2022-05-20..2022-12-31 37736.13", "2023-01-01..2023-08-09 40943.70");
    assertThat(world.rests(number)).containsExactlyInAnyOrder("Paying", "TermPassed");

    termPasses(number, "2023-08-10", FIRST);
    world.deliverNotices(number);

    assertThat(life.status(number)).isEqualTo(AwardStatus.COMPLETED);
    assertThat(life.noticeKinds(number)).containsExactly("ASSIGNMENT", "END_OF_TERM");
    assertThat(world.passed(number)).contains("ReexaminationAhead");
    assertThat(world.passed(number)).doesNotContain("NotifyOfReexamination");
  }

  @Test
  void hasNoRightWithADegreeUnderThirty() {
    PaymentExample example = world.example(PaymentKind.DISABILITY);
    String from = world.today().toString();
    Map<String, Object> low = examination("MSE-1", 29, from, world.today().plusYears(1).toString());

    CaseFile file =
        world.file(
            world.checked(example.with(example.details(), Map.of(Registry.DISABILITY, low))));

    assertThat(file.application().status()).isEqualTo(CaseStatus.REVIEW);
    assertThat(file.against()).extracting("code").containsExactly("DEGREE_TOO_LOW");
  }

  /** A month before the end of the term, the re-examination announced. */
  private String announced() {
    String number = life.ofDomain(PaymentKind.DISABILITY);
    world.dayIs(LocalDate.of(2024, 5, 1), number);
    world.deliverNotices(number);
    return number;
  }

  @SafeVarargs
  private void termPasses(String number, Map<String, Object>... known) {
    termPasses(number, "2024-06-01", known);
  }

  @SafeVarargs
  private void termPasses(String number, String day, Map<String, Object>... known) {
    Map<String, Object> facts = new HashMap<>(known[0]);
    facts.put("examinations", List.of(known));
    life.termPasses(number, day, Registry.DISABILITY, "PASSED", facts);
  }

  private static Map<String, Object> examination(
      String number, int degree, String from, String until) {
    return Map.of("number", number, "degree", degree, "group", 3, "from", from, "until", until);
  }

  private static Applicant aWomanBorn(LocalDate born) {
    return new Applicant(
        People.aWomanBorn(born).value(),
        "Әбенова",
        "Сәуле",
        "Ержанқызы",
        born,
        Sex.F,
        "Абай 1",
        "KZ-75",
        CaseFixture.IBAN,
        null);
  }
}
