package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.awards.AwardStatus;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Registry;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.events.Effect;
import kz.tirek.events.EventKind;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * {@code adoption-payment.bpmn}: a sheet of 56 days from 04.03.2024, income of 180,000 in 8 of the
 * 12 months before: AMI 120,000; × 56/30 = 224,000.00; 22,400.00 withheld.
 */
@TirekTest
class AdoptionPaymentTest {
  private static final LocalDate FROM = LocalDate.of(2024, 3, 4);

  /** The 56th day is 28.04.2024. */
  private static final String SUM = "2024-03-04..2024-04-28 224000.00";

  @Autowired private CaseFixture world;
  @Autowired private LifeFixture life;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void assignsOneSumAndOrdersItAtOnce() {
    String number = assigned();

    assertThat(life.due(number)).containsExactly(SUM);
    assertThat(life.lastOrder(number).gross()).isEqualTo(Money.of("224000.00"));
    assertThat(life.lastOrder(number).pension()).isEqualTo(Money.of("22400.00"));
    assertThat(world.rests(number)).contains("Paying", "SendPaymentOrder");
  }

  @Test
  void tellsTheApplicantOnceTheSumIsPaidAndLivesUntilTheLastDayOfTheLeave() {
    String number = paidAndTold();

    assertThat(world.rests(number)).containsExactlyInAnyOrder("Paying", "TermPassed");
    assertThat(world.timerDue(number, "TermPassed")).isEqualTo(LocalDate.of(2024, 4, 29));
    world.dayIs(LocalDate.of(2024, 4, 29), number);
    world.deliverNotices(number);

    assertThat(life.status(number)).isEqualTo(AwardStatus.COMPLETED);
    assertThat(world.isRunning(number)).isFalse();
    assertThat(world.passed(number)).contains("PaidOut", "TermOver", "PaymentCompleted");
    assertThat(life.noticeKinds(number)).containsExactly("ASSIGNMENT", "END_OF_TERM");
  }

  @Test
  void paysNothingMoreInTheMonthsThatFollow() {
    String number = paidAndTold();

    world.dayIs(LocalDate.of(2024, 4, 2), number);

    assertThat(life.ordered(number)).isEmpty();
    assertThat(life.arrears(number)).isEqualTo(Money.ZERO);
  }

  @Test
  void keepsTheWholeSumWhenTheAwardIsSuspendedResumedOrEndsEarly() {
    String number = paidAndTold();
    world.dayIs(LocalDate.of(2024, 3, 20), number);

    life.report(number, EventKind.DEPARTED, "2024-03-18");
    assertThat(world.rests(number)).contains("Suspended");
    assertThat(life.due(number)).containsExactly(SUM);
    life.report(number, EventKind.GROUND_REMOVED, "2024-03-20");
    assertThat(world.rests(number)).contains("Paying");

    life.report(number, EventKind.DEATH, "2024-03-20");
    world.deliverNotices(number);
    assertThat(life.status(number)).isEqualTo(AwardStatus.TERMINATED);
    assertThat(life.due(number)).containsExactly(SUM);
    assertThat(life.overpaid(number)).isEqualTo(Money.ZERO);
    assertThat(world.passed(number)).contains("PaymentStopped", "PaymentTerminated");
  }

  @Test
  void touchesNothingWhenTheChildDies() {
    String number = paidAndTold();

    var event = life.report(number, EventKind.CHILD_DIED, "2024-03-04");

    assertThat(event.effects())
        .singleElement()
        .matches(effect -> effect.what() == Effect.What.NONE)
        .matches(effect -> effect.state() == Effect.State.DONE);
    assertThat(life.status(number)).isEqualTo(AwardStatus.ACTIVE);
  }

  @Test
  void isWhollyOverpaidWhenTheActProvesForged() {
    String number = paidAndTold();
    world.dayIs(LocalDate.of(2024, 3, 13), number);
    life.report(number, EventKind.DOCUMENTS_UNRELIABLE, "2024-03-12");

    world.answerTask(
        number,
        "specialist",
        "specialist",
        Map.of("effect", "TERMINATE", "effectiveOn", FROM.toString(), "reason", "Forged act"));
    world.deliverNotices(number);
    world.dayIs(LocalDate.of(2024, 3, 19), number);
    world.answerTask(
        number, "head", "head", Map.of("approval", "APPROVE", "minutes", "Nobody came"));
    world.deliverNotices(number);

    assertThat(life.due(number)).isEmpty();
    assertThat(life.overpaid(number)).isEqualTo(Money.of("224000.00"));
    assertThat(world.isRunning(number)).isFalse();
  }

  @Test
  void isRefusedWhereTheCourtDidNotAllowTheAdoption() {
    world.dayIs(LocalDate.of(2026, 11, 9), "none");
    String number =
        Refusals.refusedBut(
            world,
            world.example(PaymentKind.ADOPTION),
            Registry.CIVIL_STATUS,
            LocalDate.of(2026, 11, 13),
            "head");

    assertThat(world.file(number).application().status()).isEqualTo(CaseStatus.REFUSED);
    assertThat(world.passed(number)).contains("ApplicationRefused");
  }

  private String assigned() {
    world.dayIs(FROM, "none");
    PaymentExample example =
        world.example(PaymentKind.ADOPTION).on(Incomes.before(YearMonth.from(FROM), 8, 180_000));
    return world.checked(example);
  }

  private String paidAndTold() {
    String number = assigned();
    world.bankAnswers(number, true, null);
    life.settle(number, true);
    world.deliverNotices(number);
    return number;
  }
}
