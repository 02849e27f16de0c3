package kz.tirek.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import kz.tirek.reporting.MonthlyStatistics.Month;
import kz.tirek.reporting.MonthlyStatistics.OfPayment;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Awards of 2022 whose incomes and months of participation lie evenly around the published means
 * (domain.md §1): what the Fund printed comes out again, and every breakdown adds up.
 */
@TirekTest
@Import(GeneratedAwards.class)
@TestPropertySource(properties = "tirek.test=published-year")
class PublishedYearTest {
  private static final YearMonth JUNE = YearMonth.of(2022, 6);
  private static final LocalDate DAY = JUNE.atDay(15);
  private static final int[] BESIDE_MEAN = {-40_000, -20_000, 0, 20_000, 40_000};
  private static boolean generated;

  @Autowired private CaseFixture world;
  @Autowired private GeneratedAwards awards;
  @Autowired private Statistics statistics;
  @Autowired private JdbcClient jdbc;
  private int region;

  @BeforeEach
  void generate() {
    if (!generated) {
      generated = true;
      around(117_963, 131, PaymentKind.DISABILITY, 65);
      // Families with one to four dependants, more than half of them with one: D is 0.6425.
      around(
          124_667,
          121,
          PaymentKind.BREADWINNER,
          1,
          1,
          1,
          1,
          1,
          1,
          1,
          1,
          1,
          1,
          1,
          2,
          2,
          2,
          3,
          3,
          3,
          4,
          4,
          4);
      around(109_563, 78, PaymentKind.JOB_LOSS, 0);
      // 129 days on average.
      around(
          188_492,
          60,
          PaymentKind.MATERNITY,
          126,
          126,
          126,
          126,
          126,
          126,
          126,
          126,
          126,
          126,
          126,
          140,
          140,
          140);
      for (int order = 1; order <= 5; order++) {
        awards.pay(assign(PaymentKind.CHILD_CARE, 150_000, 48, order));
      }
      jdbc.sql(
              """
              DELETE FROM calculation_profile WHERE calculation_id = (
                SELECT max(calculation_id) FROM calculation_profile)
              """)
          .update();
    }
    world.dayIs(LocalDate.of(2022, 8, 1), "none");
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @ParameterizedTest
  @CsvSource({
    "DISABILITY, 37902, 131.0, 117963.00, 1",
    "BREADWINNER, 40854, 121.0, 124667.00, 2",
    "JOB_LOSS, 44896, 78.0, 109563.00, 1",
    "MATERNITY, 810523, 60.0, 188492.00, 1"
  })
  void hasThePublishedAverages(
      PaymentKind payment, int published, BigDecimal months, Money income, double percent) {
    Counts total = of(payment).total();

    assertThat(total.meanPayment().value().doubleValue())
        .isCloseTo(published, withinPercentage(percent));
    assertThat(total.meanParticipationMonths()).isEqualTo(months);
    assertThat(total.meanIncome()).isEqualTo(income);
  }

  /** By hand: (117,963 − 30,000) × 0.6 × 1.10 × 0.65. */
  @Test
  void hasTheMeanThatTheFormulaGives() {
    assertThat(of(PaymentKind.DISABILITY).total().meanPayment().value())
        .isCloseTo(new BigDecimal("37736.13"), within(new BigDecimal("0.01")));
  }

  @ParameterizedTest
  @EnumSource
  void addsUpByEveryBreakdown(PaymentKind payment) {
    OfPayment of = of(payment);

    of.breakdowns().values().forEach(groups -> addUp(groups, of.total()));
  }

  @Test
  void addsUpOverAllPaymentsAndBranches() {
    Month june = june();

    june.breakdowns().values().forEach(groups -> addUp(groups, june.total()));
    assertThat(june.total().recipients()).isEqualTo(june.total().newAssignments());
    assertThat(june.breakdowns().get(Breakdown.REGION)).hasSize(20);
    Money branches =
        june.payments().stream().map(of -> of.total().gross()).reduce(Money.ZERO, Money::plus);
    assertThat(branches).isEqualTo(june.total().gross());
  }

  @Test
  void keepsWhatIsNotKnownInAGroupOfItsOwn() {
    OfPayment childCare = of(PaymentKind.CHILD_CARE);

    assertThat(childCare.breakdowns().get(Breakdown.CHILD_ORDER))
        .extractingFromEntries(entry -> entry.getKey() + " " + entry.getValue().recipients())
        .containsExactly("1 1", "2 1", "3 1", "4_AND_MORE 1", "UNKNOWN 1");
    assertThat(childCare.breakdowns().get(Breakdown.SEX).get("UNKNOWN").recipients()).isEqualTo(1);
    assertThat(childCare.total().meanIncome()).isEqualTo(Money.of("150000.00"));
  }

  private static void addUp(Map<String, Counts> groups, Counts total) {
    assertThat(sum(groups, Counts::gross)).isEqualTo(total.gross());
    assertThat(sum(groups, Counts::pension)).isEqualTo(total.pension());
    assertThat(groups.values().stream().mapToLong(Counts::recipients).sum())
        .isEqualTo(total.recipients());
    assertThat(groups.values().stream().mapToLong(Counts::newAssignments).sum())
        .isEqualTo(total.newAssignments());
  }

  private static Money sum(Map<String, Counts> groups, Function<Counts, Money> figure) {
    return groups.values().stream().map(figure).reduce(Money.ZERO, Money::plus);
  }

  private OfPayment of(PaymentKind payment) {
    return june().payments().get(payment.ordinal());
  }

  private Month june() {
    return statistics.of(JUNE, EnumSet.allOf(Region.class)).months().get(0);
  }

  /** Incomes up to 40,000 beside the mean, a year more or less of participation, each fact. */
  private void around(int income, int months, PaymentKind payment, int... facts) {
    for (int beside : BESIDE_MEAN) {
      for (int years : List.of(-1, 0, 1)) {
        IntStream.of(facts)
            .forEach(
                fact -> awards.pay(assign(payment, income + beside, months + 12 * years, fact)));
      }
    }
  }

  private String assign(PaymentKind payment, int income, int months, int fact) {
    Region branch = Region.values()[region++ % Region.values().length];
    return awards.assign(new GeneratedAward(payment, branch, DAY, income, months, fact));
  }
}
