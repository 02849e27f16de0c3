package kz.tirek.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.bpmn.LifeFixture;
import kz.tirek.bpmn.PaymentExample;
import kz.tirek.cases.Registry;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.payouts.AStatement;
import kz.tirek.payouts.PaymentOrder;
import kz.tirek.payouts.Payouts;
import kz.tirek.reporting.FundingForecast.Day;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * One world, looked at on 24.03.2026, a Tuesday on which nobody works (Nauryz); the payment day of
 * April is the 6th, for the 5th is a Sunday.
 */
@TirekTest
@TestPropertySource(properties = "tirek.test=funding")
class FundingTest {
  @Autowired private CaseFixture world;
  @Autowired private LifeFixture life;
  @Autowired private Payouts payouts;
  @Autowired private Funding funding;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void saysWhatIsNeededOnEachOfTenWorkingDays() {
    // Job loss on 200,000 × 24 months: 200,000 × 0.45 × 0.85 = 76,500.00 a month from 2 March.
    world.dayIs(LocalDate.of(2026, 3, 2), "none");
    String paidInMarch = life.begun(world.example(PaymentKind.JOB_LOSS));
    PaymentOrder booked = life.ordered(paidInMarch).orElseThrow();
    payouts.bankAnswered(booked.id(), true, null);
    payouts.take(AStatement.paid(booked.id(), booked.transferred().toString()));
    String neverPaid = life.begun(world.example(PaymentKind.JOB_LOSS));
    PaymentExample sheet = world.example(PaymentKind.MATERNITY);
    String maternity = world.checked(sheet);
    world.dayIs(LocalDate.of(2026, 3, 20), "none");
    String undecided = world.registered(world.example(PaymentKind.CHILD_CARE));

    world.dayIs(LocalDate.of(2026, 3, 24), "none");
    FundingForecast forecast = funding.forecast();

    assertThat(forecast.days().stream().map(Day::day))
        .containsExactly(
            LocalDate.of(2026, 3, 26),
            LocalDate.of(2026, 3, 27),
            LocalDate.of(2026, 3, 30),
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 4, 1),
            LocalDate.of(2026, 4, 2),
            LocalDate.of(2026, 4, 3),
            LocalDate.of(2026, 4, 6),
            LocalDate.of(2026, 4, 7),
            LocalDate.of(2026, 4, 8));
    Day first = forecast.days().get(0);
    // 200,000 × 126/30 = 840,000.00, ordered with the decision.
    assertThat(first.payments().get(PaymentKind.MATERNITY).orders())
        .isEqualTo(new Amount(1, Money.of("756000.00"), Money.of("84000.00")));
    assertThat(first.total().refunds()).isEqualTo(Amount.NONE);
    // April for both, 76,500.00 each, and 30 of March's 31 days for the one: 74,032.26.
    Amount regular = forecast.days().get(7).payments().get(PaymentKind.JOB_LOSS).regular();
    assertThat(regular.payments()).isEqualTo(2);
    assertThat(regular.sum()).isEqualTo(Money.of("227032.26"));
    assertThat(regular.pension()).isEqualTo(Money.of("22703.23"));
    assertThat(forecast.total().needed().sum()).isEqualTo(Money.of("1067032.26"));
    assertThat(life.award(neverPaid).isRunning()).isTrue();
    assertThat(world.file(maternity).award()).isPresent();
    assertThat(world.file(undecided).award()).isEmpty();
  }

  @Test
  void showsUndecidedApplicationsApart() {
    world.dayIs(LocalDate.of(2027, 2, 1), "none");
    Money before = funding.forecast().total().needed().sum();
    PaymentExample example = world.example(PaymentKind.DISABILITY);
    String number = world.registered(example);
    for (Registry registry : Registry.of(PaymentKind.DISABILITY)) {
      world.answer(
          number,
          registry,
          registry == Registry.PERSONS ? "FAILED" : "PASSED",
          example.factsOf(registry));
    }
    world.runDueJobs(number);
    LocalDate due = world.file(number).application().clock().dueOn();

    FundingForecast forecast = funding.forecast();

    Need need =
        forecast.days().stream()
            .filter(day -> day.day().equals(due))
            .findFirst()
            .orElseThrow()
            .payments()
            .get(PaymentKind.DISABILITY);
    // (200,000 − 42,500) × 0.6 × 0.85 × 0.65 = 52,211.25; only February has begun.
    assertThat(need.decisionsPending().sum()).isEqualTo(Money.of("52211.25"));
    assertThat(need.needed()).isEqualTo(Amount.NONE);
    assertThat(forecast.total().needed().sum()).isEqualTo(before);
  }
}
