package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import kz.tirek.TirekTest;
import kz.tirek.awards.AwardStatus;
import kz.tirek.awards.Determination;
import kz.tirek.cases.Alert;
import kz.tirek.cases.CaseFile;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Registry;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.events.EventKind;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * {@code job-loss-payment.bpmn}. Example 1 of domain.md §2: right on 15.03.2023, AMI 109,563, 78
 * months: 109,563 × 0.45 × 1.02 = 50,289.42 a month, six months, until 14.09.2023.
 */
@TirekTest
class JobLossPaymentTest {
  private static final String WHOLE = "2023-03-15..2023-09-14 50289.42";

  @Autowired private CaseFixture world;
  @Autowired private LifeFixture life;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void assignsTheWorkedExampleForSixMonths() {
    String number = life.ofDomain(PaymentKind.JOB_LOSS);

    assertThat(life.due(number)).containsExactly(WHOLE);
    // 10 % of 50,289.42 is 5,028.942.
    assertThat(life.award(number).periods().get(0).pension()).isEqualTo(Money.of("5028.94"));
    assertThat(world.rests(number)).containsExactlyInAnyOrder("Paying", "TermPassed");
    assertThat(world.timerDue(number, "TermPassed")).isEqualTo(LocalDate.of(2023, 9, 15));
    assertThat(world.passed(number))
        .contains("ChecksAnswered", "DecisionMade", "ApplicationDecided", "AssignmentTold");
  }

  @Test
  void paysSixMonthsToTheLastDay() {
    String number = life.ofDomain(PaymentKind.JOB_LOSS);

    world.dayIs(LocalDate.of(2023, 9, 14), number);
    assertThat(life.status(number)).isEqualTo(AwardStatus.ACTIVE);
    world.dayIs(LocalDate.of(2023, 9, 15), number);
    world.deliverNotices(number);

    assertThat(life.status(number)).isEqualTo(AwardStatus.COMPLETED);
    assertThat(world.isRunning(number)).isFalse();
    assertThat(world.passed(number)).contains("TermOver", "PaymentCompleted");
    assertThat(life.noticeKinds(number)).containsExactly("ASSIGNMENT", "END_OF_TERM");
    // March 17 of 31 days: 27,578.07; five whole months; September 14 of 30: 23,468.40.
    assertThat(life.ordered(number).orElseThrow().gross()).isEqualTo(Money.of("302493.57"));
  }

  @Test
  void warnsAfterFourAndEscalatesAfterSixWorkingDaysOverNauryz() {
    // Wednesday; 21–23 March 2023 are off: 16, 17, 20, 24 | 27, 28.
    world.dayIs(LocalDate.of(2023, 3, 15), "none");
    String number =
        world.registered(PaymentExample.ofDomain(PaymentKind.JOB_LOSS, world.applicant()));
    assertThat(world.timerDue(number, "ClockWarning")).isEqualTo(LocalDate.of(2023, 3, 24));
    assertThat(world.timerDue(number, "ClockPassed")).isEqualTo(LocalDate.of(2023, 3, 28));

    world.dayIs(LocalDate.of(2023, 3, 25), number);
    assertThat(world.file(number).alerts())
        .extracting(Alert::kind)
        .containsExactly(Alert.Kind.DEADLINE_NEAR);
    world.dayIs(LocalDate.of(2023, 3, 29), number);

    assertThat(world.file(number).alerts())
        .extracting(Alert::kind)
        .containsExactly(Alert.Kind.DEADLINE_NEAR, Alert.Kind.DEADLINE_PASSED);
    assertThat(world.passed(number)).contains("DeadlineWarned", "BreachEscalated");
  }

  @Test
  void countsTheClockOverTheCascadeOfMarch2026() {
    // Thursday; Nauryz falls on a weekend and moves on, 23–25 March are off: 20, 26, 27, 30 | 31,
    // 1.
    world.dayIs(LocalDate.of(2026, 3, 19), "none");
    String number = world.registered(world.example(PaymentKind.JOB_LOSS));

    assertThat(world.timerDue(number, "ClockWarning")).isEqualTo(LocalDate.of(2026, 3, 30));
    assertThat(world.timerDue(number, "ClockPassed")).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(world.file(number).application().clock().dueOn())
        .isEqualTo(LocalDate.of(2026, 4, 1));
  }

  @Test
  void standsStillWhileTheStatusOfAnUnemployedPersonIsLost() {
    String number = life.ofDomain(PaymentKind.JOB_LOSS);
    world.dayIs(LocalDate.of(2023, 5, 18), number);

    life.report(number, EventKind.UNEMPLOYED_STATUS_LOST, "2023-05-17");
    assertThat(world.rests(number)).contains("Suspended").doesNotContain("Paying");
    assertThat(life.due(number)).containsExactly("2023-03-15..2023-05-31 50289.42");
    assertThat(life.ordered(number)).as("suspended").isEmpty();

    world.dayIs(LocalDate.of(2023, 7, 11), number);
    life.report(number, EventKind.GROUND_REMOVED, "2023-07-10");
    world.deliverNotices(number);
    assertThat(world.rests(number)).contains("Paying").doesNotContain("Suspended");
    assertThat(life.due(number)).containsExactly(WHOLE);
    // 27,578.07 for March, then April to July with the two months held back.
    assertThat(life.ordered(number).orElseThrow().gross()).isEqualTo(Money.of("228735.75"));
    assertThat(life.noticeKinds(number)).containsExactly("ASSIGNMENT", "SUSPENSION", "RESUMPTION");
  }

  @Test
  void endsWithItsTermAlsoWhileSuspended() {
    String number = life.ofDomain(PaymentKind.JOB_LOSS);
    world.dayIs(LocalDate.of(2023, 5, 18), number);
    life.report(number, EventKind.UNEMPLOYED_STATUS_LOST, "2023-05-17");

    world.dayIs(LocalDate.of(2023, 9, 15), number);
    world.deliverNotices(number);

    assertThat(world.isRunning(number)).isFalse();
    assertThat(life.status(number)).isEqualTo(AwardStatus.COMPLETED);
    assertThat(life.due(number)).containsExactly("2023-03-15..2023-05-31 50289.42");
  }

  @Test
  void endsOnTheDayOfANewJob() {
    String number = life.ofDomain(PaymentKind.JOB_LOSS);
    world.dayIs(LocalDate.of(2023, 6, 6), number);

    life.report(number, EventKind.EMPLOYED, "2023-06-05");
    world.deliverNotices(number);

    assertThat(life.due(number)).containsExactly("2023-03-15..2023-06-04 50289.42");
    assertThat(life.determinations(number))
        .containsExactly(Determination.Kind.ASSIGN, Determination.Kind.TERMINATE);
    assertThat(world.isRunning(number)).isFalse();
    assertThat(world.passed(number)).contains("PaymentStopped", "PaymentTerminated");
  }

  @Test
  void endsWhileSuspendedOnceThePersonWorks() {
    String number = life.ofDomain(PaymentKind.JOB_LOSS);
    world.dayIs(LocalDate.of(2023, 6, 20), number);
    life.report(number, EventKind.UNEMPLOYED_STATUS_LOST, "2023-05-17");

    life.report(number, EventKind.EMPLOYED, "2023-06-05");
    world.deliverNotices(number);

    assertThat(life.status(number)).isEqualTo(AwardStatus.TERMINATED);
    assertThat(life.due(number)).containsExactly("2023-03-15..2023-05-31 50289.42");
    assertThat(world.isRunning(number)).isFalse();
  }

  @Test
  void hasNoRightWithFiveMonthsOfParticipation() {
    PaymentExample example =
        world
            .example(PaymentKind.JOB_LOSS)
            .on(Incomes.before(YearMonth.from(world.today()), 5, 200_000));

    CaseFile file = world.file(world.checked(example));

    assertThat(file.application().status()).isEqualTo(CaseStatus.REVIEW);
    assertThat(file.against()).extracting("code").containsExactly("PARTICIPATION_TOO_SHORT");
  }

  @Test
  void isRefusedToWhoeverStillWorks() {
    world.dayIs(LocalDate.of(2026, 11, 9), "none");
    String number =
        Refusals.refusedBut(
            world,
            world.example(PaymentKind.JOB_LOSS),
            Registry.EMPLOYMENT,
            LocalDate.of(2026, 11, 13),
            "head");

    assertThat(world.file(number).application().status()).isEqualTo(CaseStatus.REFUSED);
    assertThat(world.passed(number)).contains("ApplicationRefused");
    assertThat(world.isRunning(number)).isFalse();
  }

  @Test
  void lastsAsManyMonthsAsTheParticipationGives() {
    // 11 months: one month, P 0.70; AMI 11 × 200,000 ÷ 24 = 91,666.67; × 0.45 × 0.70 = 28,875.
    world.dayIs(LocalDate.of(2026, 8, 31), "none");
    PaymentExample example =
        world.example(PaymentKind.JOB_LOSS).on(Incomes.before(YearMonth.of(2026, 8), 11, 200_000));

    String number = life.begun(example);

    // A month after 31 August is 30 September; the day before it is the last.
    assertThat(life.due(number)).containsExactly("2026-08-31..2026-09-29 28875.00");
  }
}
