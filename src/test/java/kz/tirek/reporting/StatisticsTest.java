package kz.tirek.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.bpmn.LifeFixture;
import kz.tirek.bpmn.PaymentExample;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import kz.tirek.payouts.AStatement;
import kz.tirek.payouts.PaymentOrder;
import kz.tirek.payouts.Payouts;
import kz.tirek.reporting.MonthlyStatistics.Month;
import kz.tirek.reporting.MonthlyStatistics.OfPayment;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The worked examples of domain.md §2, each in a month nobody else of this class uses. */
@TirekTest
// Figures of a whole country: cases of other tests would be counted.
@TestPropertySource(properties = "tirek.test=statistics")
class StatisticsTest {
  private static final Set<Region> ALL = EnumSet.allOf(Region.class);

  @Autowired private CaseFixture world;
  @Autowired private LifeFixture life;
  @Autowired private Payouts payouts;
  @Autowired private Statistics statistics;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  /** 17 of March's 31 days: 50,289.42 × 17/31 = 27,578.07, pension 2,757.81. */
  @Test
  void countsAJobLossFromItsAssignmentToItsBooking() {
    String number = life.ofDomain(PaymentKind.JOB_LOSS);
    book(number);

    OfPayment jobLoss = of("2023-03", PaymentKind.JOB_LOSS);

    assertThat(jobLoss.total())
        .isEqualTo(
            new Counts(
                1,
                1,
                Money.of("27578.07"),
                Money.of("2757.81"),
                Money.of("24820.26"),
                Money.ZERO,
                Money.ZERO,
                Money.of("50289.42"),
                new BigDecimal("78.0"),
                Money.of("109563.00")));
    assertThat(groups(jobLoss))
        .containsExactlyInAnyOrder(
            "REGION KZ-75", "SEX F", "AGE 20_TO_34", "PARTICIPATION 72_AND_OVER", "PAYERS 1");
  }

  @Test
  void describesADisabilityByItsDegree() {
    life.ofDomain(PaymentKind.DISABILITY);

    OfPayment disability = of("2022-05", PaymentKind.DISABILITY);

    assertThat(disability.total().recipients()).isZero();
    assertThat(disability.total().newAssignments()).isEqualTo(1);
    assertThat(disability.total().meanPayment()).isEqualTo(Money.of("37736.13"));
    assertThat(groups(disability)).contains("DEGREE 60_TO_79", "PARTICIPATION 72_AND_OVER");
  }

  /** The deceased was a man of 37; the widow who receives is 28. */
  @Test
  void describesAFamilyByTheDeceased() {
    String number = life.ofDomain(PaymentKind.BREADWINNER);
    book(number);

    OfPayment breadwinner = of("2022-09", PaymentKind.BREADWINNER);

    assertThat(breadwinner.total().recipients()).isEqualTo(1);
    assertThat(breadwinner.total().pension()).isEqualTo(Money.ZERO);
    assertThat(groups(breadwinner)).contains("SEX M", "AGE 35_TO_49", "DEPENDANTS 2");
  }

  @Test
  void countsACarerOfTwinsOnce() {
    PaymentExample first = PaymentExample.ofDomain(PaymentKind.CHILD_CARE, world.applicant());
    book(life.begun(first));
    book(life.begun(world.anotherChild(first)));

    OfPayment childCare = of("2023-04", PaymentKind.CHILD_CARE);

    // 26 of April's 30 days: 23,495.00 × 26/30 = 20,362.33, twice.
    assertThat(childCare.total().gross()).isEqualTo(Money.of("40724.66"));
    assertThat(childCare.total().recipients()).isEqualTo(1);
    assertThat(childCare.total().newAssignments()).isEqualTo(2);
    assertThat(childCare.breakdowns().get(Breakdown.CHILD_ORDER).get("2").recipients())
        .isEqualTo(1);
    assertThat(childCare.total().meanPayment()).isEqualTo(Money.of("23495.00"));
  }

  /** 787,500.00 paid in February 2024; it comes back in March. */
  @Test
  void countsWhatComesBackInTheMonthOfItsReturn() {
    String number = life.ofDomain(PaymentKind.MATERNITY);
    PaymentOrder order = life.lastOrder(number);
    payouts.take(AStatement.paid(order.id(), "708750.00"));
    world.dayIs(LocalDate.of(2024, 3, 12), "none");
    payouts.take(AStatement.returned(order.id(), "708750.00"));

    OfPayment february = of("2024-02", PaymentKind.MATERNITY);
    OfPayment march = of("2024-03", PaymentKind.MATERNITY);

    assertThat(february.total().gross()).isEqualTo(Money.of("787500.00"));
    assertThat(february.total().net()).isEqualTo(Money.of("708750.00"));
    assertThat(february.total().recipients()).isEqualTo(1);
    assertThat(february.total().returned()).isEqualTo(Money.ZERO);
    assertThat(march.total().returned()).isEqualTo(Money.of("787500.00"));
    assertThat(march.total().recipients()).isZero();
    assertThat(march.total().gross()).isEqualTo(Money.ZERO);
  }

  @Test
  void countsTheRunningMonthAsFarAsItHasCome() {
    world.dayIs(LocalDate.of(2025, 6, 2), "none");
    life.begun(world.example(PaymentKind.JOB_LOSS));
    Month before = month("2025-06", ALL);
    life.begun(world.example(PaymentKind.JOB_LOSS));
    Month after = month("2025-06", ALL);
    world.dayIs(LocalDate.of(2025, 7, 2), "none");

    assertThat(before.over()).isFalse();
    assertThat(before.total().newAssignments()).isEqualTo(1);
    assertThat(after.total().newAssignments()).isEqualTo(2);
    assertThat(month("2025-06", ALL).over()).isTrue();
    assertThat(month("2025-06", ALL)).as("the second time from what was kept").isNotNull();
    assertThat(month("2025-06", ALL).total()).isEqualTo(after.total());
    assertThat(month("2025-06", EnumSet.of(Region.ASTANA)).total().newAssignments()).isZero();
    assertThat(statistics.lastMonth()).isEqualTo(YearMonth.of(2025, 6));
  }

  private void book(String number) {
    PaymentOrder order = life.ordered(number).orElseThrow();
    payouts.bankAnswered(order.id(), true, null);
    payouts.take(AStatement.paid(order.id(), order.transferred().toString()));
  }

  private OfPayment of(String month, PaymentKind payment) {
    return month(month, ALL).payments().stream()
        .filter(of -> of.payment() == payment)
        .findFirst()
        .orElseThrow();
  }

  private Month month(String month, Set<Region> branches) {
    return statistics.of(YearMonth.parse(month), branches).months().get(0);
  }

  /** The groups of each breakdown in which anything is. */
  private static List<String> groups(OfPayment of) {
    return of.breakdowns().entrySet().stream()
        .flatMap(
            breakdown ->
                breakdown.getValue().entrySet().stream()
                    .filter(group -> group.getValue().newAssignments() > 0)
                    .map(Map.Entry::getKey)
                    .map(group -> breakdown.getKey() + " " + group))
        .toList();
  }
}
