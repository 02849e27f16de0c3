package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.awards.AwardStatus;
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
 * {@code child-care-payment.bpmn}. Example 3 of domain.md §2: birth on 05.04.2023, second child,
 * AMI 50,000: 40 % is 20,000, less than the floor 6.81 × 3,450 = 23,494.50, rounded up 23,495 a
 * month, until the child is 1.5 on 05.10.2024.
 */
@TirekTest
class ChildCarePaymentTest {
  private static final String WHOLE = "2023-04-05..2024-10-05 23495.00";

  @Autowired private CaseFixture world;
  @Autowired private LifeFixture life;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void assignsTheWorkedExampleUntilTheChildIsOneAndAHalf() {
    String number = life.ofDomain(PaymentKind.CHILD_CARE);

    assertThat(life.due(number)).containsExactly(WHOLE);
    assertThat(life.award(number).periods().get(0).pension()).isEqualTo(Money.of("2349.50"));
    assertThat(world.rests(number)).containsExactlyInAnyOrder("Paying", "TermPassed");
    assertThat(world.timerDue(number, "TermPassed")).isEqualTo(LocalDate.of(2024, 10, 6));
  }

  @Test
  void isCompletedTheDayAfterTheLast() {
    String number = life.ofDomain(PaymentKind.CHILD_CARE);

    world.dayIs(LocalDate.of(2024, 10, 5), number);
    assertThat(life.status(number)).isEqualTo(AwardStatus.ACTIVE);
    world.dayIs(LocalDate.of(2024, 10, 6), number);
    world.deliverNotices(number);

    assertThat(life.status(number)).isEqualTo(AwardStatus.COMPLETED);
    assertThat(world.isRunning(number)).isFalse();
    assertThat(world.passed(number)).contains("TermOver", "PaymentCompleted");
    // April 26 of 30 days: 20,362.33; 17 whole months; October 5 of 31: 3,789.52.
    assertThat(life.ordered(number).orElseThrow().gross()).isEqualTo(Money.of("423566.85"));
  }

  @Test
  void paysForTwinsEachByItself() {
    PaymentExample first = PaymentExample.ofDomain(PaymentKind.CHILD_CARE, world.applicant());
    String one = life.begun(first);
    PaymentExample twin =
        PaymentExample.ofDomain(PaymentKind.CHILD_CARE, first.applicant()).on(Incomes.none());
    String other = life.begun(twin);
    world.dayIs(LocalDate.of(2023, 8, 21), one);

    life.reportOf((String) first.details().get("childIin"), EventKind.DEATH, "2023-08-20");
    world.deliverNotices(one);

    assertThat(life.status(one)).isEqualTo(AwardStatus.TERMINATED);
    assertThat(life.due(one)).containsExactly("2023-04-05..2023-08-31 23495.00");
    assertThat(life.status(other)).isEqualTo(AwardStatus.ACTIVE);
    assertThat(life.due(other)).containsExactly(WHOLE);
  }

  @Test
  void aSecondCarerHasNoRightWhileTheFirstIsPaidOrOnlySuspended() {
    PaymentExample mother = PaymentExample.ofDomain(PaymentKind.CHILD_CARE, world.applicant());
    String hers = life.begun(mother);
    String his = world.checked(otherCarer(mother));
    assertThat(world.file(his).against()).extracting("code").containsExactly("OTHER_CARER");

    life.report(hers, EventKind.IMPRISONED, "2023-04-05");
    String again = world.checked(otherCarer(mother));

    assertThat(world.file(again).against()).extracting("code").containsExactly("OTHER_CARER");
  }

  @Test
  void anotherCarerFollowsOnceTheFirstAwardHasEnded() {
    PaymentExample mother = PaymentExample.ofDomain(PaymentKind.CHILD_CARE, world.applicant());
    String hers = life.begun(mother);
    world.dayIs(LocalDate.of(2023, 9, 11), hers);
    life.report(hers, EventKind.OTHER_CARER, "2023-09-10");
    world.deliverNotices(hers);
    assertThat(life.due(hers)).containsExactly("2023-04-05..2023-09-09 23495.00");
    assertThat(world.passed(hers)).contains("PaymentStopped", "PaymentTerminated");

    String his = world.checked(otherCarer(mother));

    assertThat(world.file(his).against()).isEmpty();
    assertThat(life.status(his)).isEqualTo(AwardStatus.ACTIVE);
    assertThat(life.due(his))
        .as("no day of the child is paid twice")
        .containsExactly("2023-09-10..2024-10-05 23495.00");
  }

  @Test
  void standsStillAndGoesOn() {
    String number = life.ofDomain(PaymentKind.CHILD_CARE);
    world.dayIs(LocalDate.of(2023, 6, 15), number);
    life.report(number, EventKind.ACCOUNT_IDLE, "2023-06-14");
    assertThat(life.due(number)).containsExactly("2023-04-05..2023-06-30 23495.00");
    assertThat(world.rests(number)).contains("Suspended");

    life.report(number, EventKind.GROUND_REMOVED, "2023-06-15");

    assertThat(life.due(number)).containsExactly(WHOLE);
    assertThat(world.rests(number)).contains("Paying");
  }

  @Test
  void endsWithTheMonthInWhichParentalRightsWereLostOrTheStateTookTheChild() {
    PaymentExample example = PaymentExample.ofDomain(PaymentKind.CHILD_CARE, world.applicant());
    String lost = life.begun(example);
    world.dayIs(LocalDate.of(2023, 6, 15), lost);
    life.report(lost, EventKind.PARENTAL_RIGHTS_LOST, "2023-06-14");
    assertThat(life.due(lost)).containsExactly("2023-04-05..2023-06-30 23495.00");

    PaymentExample other = PaymentExample.ofDomain(PaymentKind.CHILD_CARE, world.applicant());
    String supported = life.begun(other);
    world.dayIs(LocalDate.of(2023, 6, 15), supported);
    life.reportOf(
        (String) other.details().get("childIin"), EventKind.FULL_STATE_SUPPORT, "2023-06-14");
    assertThat(life.due(supported)).containsExactly("2023-04-05..2023-06-30 23495.00");
    assertThat(life.status(supported)).isEqualTo(AwardStatus.TERMINATED);
  }

  @Test
  void endsOnTheFirstOfTheNextMonthWhenTheCarerAsksForIt() {
    String number = life.ofDomain(PaymentKind.CHILD_CARE);
    world.dayIs(LocalDate.of(2023, 6, 1), number);

    life.report(number, EventKind.OWN_REQUEST, "2023-06-01");

    assertThat(life.due(number)).containsExactly("2023-04-05..2023-06-30 23495.00");
  }

  @Test
  void isRefusedWhereTheBirthIsNotTheApplicants() {
    world.dayIs(LocalDate.of(2026, 11, 9), "none");
    String number =
        Refusals.refusedBut(
            world,
            world.example(PaymentKind.CHILD_CARE),
            Registry.CIVIL_STATUS,
            LocalDate.of(2026, 11, 13),
            "head");

    assertThat(world.file(number).application().status()).isEqualTo(CaseStatus.REFUSED);
  }

  /** Somebody else, for the same child. */
  private PaymentExample otherCarer(PaymentExample first) {
    return PaymentExample.ofDomain(PaymentKind.CHILD_CARE, world.applicant())
        .with(first.details(), Map.of(Registry.CIVIL_STATUS, first.details()));
  }
}
