package kz.tirek.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.accounts.Accounts;
import kz.tirek.accounts.Receipt;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.bpmn.Incomes;
import kz.tirek.bpmn.LifeFixture;
import kz.tirek.bpmn.PaymentExample;
import kz.tirek.cases.Applicant;
import kz.tirek.cases.Registry;
import kz.tirek.common.Iin;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import kz.tirek.payouts.AStatement;
import kz.tirek.payouts.PaymentOrder;
import kz.tirek.payouts.Payouts;
import kz.tirek.refunds.NewRefund;
import kz.tirek.refunds.RefundReason;
import kz.tirek.refunds.RefundReport;
import kz.tirek.refunds.Refunds;
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
  private static final String PAYER = "050140001238";

  @Autowired private CaseFixture world;
  @Autowired private LifeFixture life;
  @Autowired private Payouts payouts;
  @Autowired private Funding funding;
  @Autowired private Indicators indicators;
  @Autowired private Accounts accounts;
  @Autowired private Refunds refunds;

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
    approveRefund();

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
    // 5 % of 200,000; and with its application the refund is in the indicators.
    assertThat(first.total().refunds()).isEqualTo(new Amount(1, Money.of("10000.00"), Money.ZERO));
    assertThat(first.payments().values()).allMatch(need -> need.refunds().equals(Amount.NONE));
    // No run has paid March: 30 of its 31 days for the one, at once. April for both.
    Amount march = first.payments().get(PaymentKind.JOB_LOSS).regular();
    assertThat(march.payments()).isEqualTo(1);
    assertThat(march.sum()).isEqualTo(Money.of("74032.26"));
    Amount april = forecast.days().get(7).payments().get(PaymentKind.JOB_LOSS).regular();
    assertThat(april.payments()).isEqualTo(2);
    assertThat(april.sum()).isEqualTo(Money.of("153000.00"));
    assertThat(april.pension()).isEqualTo(Money.of("15300.00"));
    assertThat(forecast.total().needed().sum()).isEqualTo(Money.of("1077032.26"));
    assertThat(refundsOf(Region.ALMATY))
        .singleElement()
        .matches(row -> row.reason() == RefundReason.PAID_TWICE)
        .matches(row -> row.refunded().equals(Money.of("10000.00")));
    assertThat(refundsOf(Region.ASTANA)).isEmpty();
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

  private List<RefundReport.Row> refundsOf(Region branch) {
    return indicators.of("2026-03-20", "2026-03-20", EnumSet.of(branch), false).refundsByReason();
  }

  private void approveRefund() {
    Applicant person = world.applicant();
    YearMonth month = YearMonth.of(2026, 2);
    world.contributed(person, PAYER, Incomes.before(month.plusMonths(1), 1, 200_000));
    Receipt paid = accounts.receipts(new Iin(person.iin()), month).get(0);
    String number =
        refunds
            .register(
                new NewRefund(
                    PAYER,
                    RefundReason.PAID_TWICE,
                    Region.ALMATY,
                    List.of(
                        new NewRefund.Item(
                            paid.iin(), paid.period(), paid.amount(), paid.document())),
                    CaseFixture.IBAN,
                    null,
                    null))
            .number();
    world.runDueJobs(number);
    world.answerTask(number, "specialist", "specialist", Map.of("outcome", "GRANT"));
  }
}
