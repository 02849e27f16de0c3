package kz.tirek.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class MaternityPropertyTest {
  private static final String RISK = "2025-06-15";
  private static final SocialPaymentLaw LAW = SocialPaymentLaw.load();

  @Property(tries = 200)
  void theOrderOfContributionsDoesNotMatter(
      @ForAll("histories") List<Contribution> history, @ForAll Random random) {
    List<Contribution> shuffled = new ArrayList<>(history);
    Collections.shuffle(shuffled, random);

    assertThat(answer(shuffled)).isEqualTo(answer(history));
  }

  @Property(tries = 200)
  void splittingAContributionChangesNothing(
      @ForAll("histories") List<Contribution> history,
      @ForAll @IntRange(min = 1, max = 99) int tiyn) {
    Contribution whole = history.get(0);
    List<Contribution> split = new ArrayList<>(history.subList(1, history.size()));
    BigDecimal part = BigDecimal.valueOf(tiyn, 2);
    split.add(with(whole, part));
    split.add(with(whole, whole.amount().subtract(part)));

    assertThat(answer(split).gross()).isEqualTo(answer(history).gross());
    assertThat(answer(split).participationMonths())
        .isEqualTo(answer(history).participationMonths());
  }

  @Property(tries = 200)
  void moreIncomeNeverPaysLess(
      @ForAll("histories") List<Contribution> history,
      @ForAll @LongRange(min = 1, max = 10_000_000) long tiyn) {
    List<Contribution> more = new ArrayList<>(history);
    more.set(0, with(more.get(0), more.get(0).amount().add(BigDecimal.valueOf(tiyn, 2))));

    assertThat(answer(more).gross()).isGreaterThanOrEqualTo(answer(history).gross());
  }

  @Property(tries = 200)
  void aGapNeverRaisesTheAverage(
      @ForAll("histories") List<Contribution> history,
      @ForAll @IntRange(min = 1, max = 12) int monthsBefore) {
    YearMonth gap = YearMonth.of(2025, 6).minusMonths(monthsBefore);
    List<Contribution> withGap = history.stream().filter(c -> !c.period().equals(gap)).toList();
    Assume.that(!withGap.isEmpty());

    assertThat(answer(withGap).averageMonthlyIncome())
        .isLessThanOrEqualTo(answer(history).averageMonthlyIncome());
  }

  @Provide
  Arbitrary<List<Contribution>> histories() {
    Arbitrary<Contribution> contribution =
        Combinators.combine(
                Arbitraries.integers().between(1, 12),
                Arbitraries.of("050140001238", "060140004561", "070140007895"),
                Arbitraries.longs().between(100, 6_000_000))
            .as(
                (back, payer, tiyn) -> {
                  YearMonth month = YearMonth.of(2025, 6).minusMonths(back);
                  return new Contribution(
                      month,
                      payer,
                      null,
                      BigDecimal.valueOf(tiyn, 2),
                      month.plusMonths(1).atDay(5));
                });
    return contribution.list().ofMinSize(1).ofMaxSize(30);
  }

  private static Contribution with(Contribution other, BigDecimal amount) {
    return new Contribution(other.period(), other.payer(), null, amount, other.receivedOn());
  }

  private static Calculation answer(List<Contribution> history) {
    return LAW.calculate(ACase.maternity(RISK).with(history).asked());
  }
}
