package kz.tirek.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for every payment on every day, whatever the history. */
class PaymentPropertyTest {
  private static final SocialPaymentLaw LAW = SocialPaymentLaw.load();
  private static final Parameters PARAMETERS = Parameters.load();

  /** A payment, its risk date, the months of participation where given, and a history before it. */
  record Story(PaymentKind payment, LocalDate risk, Integer months, List<Contribution> history) {
    Story with(List<Contribution> other) {
      return new Story(payment, risk, months, other);
    }

    Story with(int participation) {
      return new Story(payment, risk, participation, history);
    }

    Calculation answer() {
      String participation = months == null ? "" : " M=" + months;
      return LAW.calculate(
          ACase.of(payment, risk.toString())
              .given("degree=65 dependants=2 days=126 order=2 until=2040-01-01" + participation)
              .with(history)
              .asked());
    }
  }

  @Property(tries = 300)
  void theOrderOfContributionsDoesNotMatter(@ForAll("stories") Story story, @ForAll Random random) {
    List<Contribution> shuffled = new ArrayList<>(story.history());
    Collections.shuffle(shuffled, random);

    assertThat(story.with(shuffled).answer()).isEqualTo(story.answer());
  }

  @Property(tries = 300)
  void splittingAContributionChangesNothing(
      @ForAll("stories") Story story, @ForAll @IntRange(min = 1, max = 99) int tiyn) {
    Contribution whole = story.history().get(0);
    BigDecimal part = BigDecimal.valueOf(tiyn, 2);
    List<Contribution> split = rest(story.history());
    split.add(with(whole, part));
    split.add(with(whole, whole.amount().subtract(part)));

    assertSamePay(story.with(split), story);
  }

  @Property(tries = 300)
  void whatIsPaidAndRefundedOrAPenaltyChangesNothing(
      @ForAll("stories") Story story, @ForAll @LongRange(min = 1, max = 999_999_999) long tiyn) {
    Contribution paid = with(story.history().get(0), BigDecimal.valueOf(tiyn, 2));
    List<Contribution> more = new ArrayList<>(story.history());
    more.add(of(Contribution.Kind.PENALTY, paid));
    more.add(paid);
    more.add(of(Contribution.Kind.REFUND, paid));

    assertSamePay(story.with(more), story);
  }

  @Property(tries = 300)
  void moreIncomeNeverPaysLess(
      @ForAll("stories") Story story, @ForAll @LongRange(min = 1, max = 9_999_999) long tiyn) {
    Contribution head = story.history().get(0);
    List<Contribution> more = rest(story.history());
    more.add(with(head, head.amount().add(BigDecimal.valueOf(tiyn, 2))));

    assertThat(paid(story.with(more))).isGreaterThanOrEqualTo(paid(story));
  }

  @Property(tries = 300)
  void moreParticipationNeverPaysLess(
      @ForAll("stories") Story story,
      @ForAll @IntRange(max = 400) int months,
      @ForAll @IntRange(min = 1, max = 200) int more) {
    assertThat(paid(story.with(months + more))).isGreaterThanOrEqualTo(paid(story.with(months)));
  }

  @Property(tries = 300)
  void aGapNeverRaisesTheAverage(
      @ForAll("stories") Story story, @ForAll @IntRange(min = 1, max = 24) int monthsBefore) {
    YearMonth gap = YearMonth.from(story.risk()).minusMonths(monthsBefore);
    List<Contribution> withGap =
        story.history().stream().filter(c -> !c.period().equals(gap)).toList();

    assertThat(story.with(withGap).answer().averageMonthlyIncome())
        .isLessThanOrEqualTo(story.answer().averageMonthlyIncome());
  }

  @Property(tries = 300)
  void childCareStaysBetweenFloorAndCeiling(@ForAll("stories") Story any) {
    Story story = new Story(PaymentKind.CHILD_CARE, any.risk(), 60, any.history());
    Calculation answer = story.answer();
    if (!answer.entitled()) {
      return;
    }
    BigDecimal wage = PARAMETERS.on(ParameterKey.MINIMUM_WAGE, any.risk()).decimal();
    BigDecimal index = PARAMETERS.on(ParameterKey.MONTHLY_CALCULATION_INDEX, any.risk()).decimal();
    int most = any.risk().getYear() < 2020 ? 10 : 7;

    assertThat(answer.gross().value())
        .isGreaterThanOrEqualTo(new BigDecimal("6.81").multiply(index))
        .isLessThanOrEqualTo(
            wage.multiply(BigDecimal.valueOf(most)).multiply(new BigDecimal("0.40")));
  }

  @Property(tries = 300)
  void theTimelineHasNoOverlapAndNetIsGrossLessPension(@ForAll("stories") Story story) {
    LocalDate before = story.risk().minusDays(1);
    for (Period period : story.answer().periods()) {
      assertThat(period.from()).isAfter(before);
      assertThat(period.until()).isAfterOrEqualTo(period.from());
      assertThat(period.net()).isEqualTo(period.gross().minus(period.pension()));
      assertThat(period.gross()).isGreaterThanOrEqualTo(Money.ZERO);
      before = period.until();
    }
  }

  @Provide
  Arbitrary<Story> stories() {
    Arbitrary<LocalDate> risks =
        Arbitraries.longs()
            .between(LocalDate.of(2008, 1, 1).toEpochDay(), LocalDate.of(2026, 11, 1).toEpochDay())
            .map(LocalDate::ofEpochDay);
    return Combinators.combine(Arbitraries.of(PaymentKind.class), risks)
        .as((payment, risk) -> histories(risk).map(h -> new Story(payment, risk, null, h)))
        .flatMap(story -> story);
  }

  private static Arbitrary<List<Contribution>> histories(LocalDate risk) {
    return Combinators.combine(
            Arbitraries.integers().between(1, 30),
            Arbitraries.of("050140001238", "060140004561", "070140007895"),
            Arbitraries.longs().between(100, 6_000_000))
        .as(
            (back, payer, tiyn) -> {
              YearMonth month = YearMonth.from(risk).minusMonths(back);
              BigDecimal amount = BigDecimal.valueOf(tiyn, 2);
              return new Contribution(month, payer, null, amount, risk.minusDays(1));
            })
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  private static void assertSamePay(Story one, Story other) {
    Calculation first = one.answer();
    Calculation second = other.answer();
    assertThat(first.periods()).isEqualTo(second.periods());
    assertThat(first.reasons()).isEqualTo(second.reasons());
    assertThat(first.participationMonths()).isEqualTo(second.participationMonths());
  }

  /** Over the whole time: zero where there is no right. */
  private static BigDecimal paid(Story story) {
    return story.answer().periods().stream()
        .map(p -> p.gross().value().multiply(BigDecimal.valueOf(days(p))))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static long days(Period period) {
    return period.until().toEpochDay() - period.from().toEpochDay() + 1;
  }

  private static List<Contribution> rest(List<Contribution> history) {
    return new ArrayList<>(history.subList(1, history.size()));
  }

  private static Contribution with(Contribution other, BigDecimal amount) {
    return new Contribution(other.period(), other.payer(), null, amount, other.receivedOn());
  }

  private static Contribution of(Contribution.Kind kind, Contribution other) {
    return new Contribution(
        other.period(), other.payer(), null, other.amount(), other.receivedOn(), kind);
  }
}
