package kz.tirek.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.function.UnaryOperator;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.bpmn.Incomes;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Money;
import kz.tirek.common.NotFound;
import kz.tirek.law.CalculationInput;
import kz.tirek.law.InputBuilder;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TirekTest
class CalculationsTest {
  @Autowired private CaseFixture world;
  @Autowired private Calculations calculations;
  @Autowired private Replays replays;

  @Test
  void calculatesAnewFromTheNewestInputAndKeepsIt() {
    String number = world.checked(187_500);

    Recalculated longer =
        calculations.again(number, input -> InputBuilder.from(input).days(140).build());

    // 187,500 × 140 ÷ 30 = 875,000.
    assertThat(longer.calculation().gross()).isEqualTo(Money.of("875000.00"));
    assertThat(calculations.of(longer.id())).isEqualTo(longer.calculation());
    assertThat(calculations.inputOf(longer.id()).days()).isEqualTo(140);
    assertThat(world.file(number).calculation()).contains(longer.calculation());
    assertThat(replays.ofCase(number)).hasSize(2).allMatch(Replayed::identical);

    Recalculated again = calculations.again(number, UnaryOperator.identity());
    assertThat(calculations.inputOf(again.id()).days()).isEqualTo(140);
  }

  @Test
  void readsTheAccountAnewOnlyWhereAsked() {
    Applicant applicant = world.applicant();
    world.paidFor(applicant, 100_000);
    String number = world.register(applicant);
    world.confirmAll(number, 126);
    world.contributed(applicant, Incomes.before(YearMonth.from(world.today()), 1, 60_000));

    // 100,000 × 4.2; then (12 × 100,000 + 60,000) ÷ 12 = 105,000, × 4.2 = 441,000.
    assertThat(calculations.again(number, UnaryOperator.identity()).calculation().gross())
        .isEqualTo(Money.of("420000.00"));
    assertThat(
            calculations.againFromAccount(number, UnaryOperator.identity()).calculation().gross())
        .isEqualTo(Money.of("441000.00"));
  }

  @Test
  void laterWorkDoesNotRaiseTheParticipationOfThatDay() {
    Applicant applicant = world.applicant();
    world.paidFor(applicant, 100_000);
    String number = world.register(applicant);
    world.confirmAll(number, 126);
    YearMonth later = YearMonth.from(world.today()).plusMonths(2);
    CalculationInput earlier = calculations.inputOf(newest(number));

    assertThat(earlier.participationMonths()).isEqualTo(12);
    ClockUtil.offset(62L * 24 * 3_600_000);
    try {
      world.contributed(applicant, Incomes.before(later, 1, 100_000));
      Recalculated again = calculations.againFromAccount(number, UnaryOperator.identity());
      assertThat(calculations.inputOf(again.id()).participationMonths()).isEqualTo(12);
    } finally {
      ClockUtil.reset();
    }
  }

  @Test
  void refusesWhatMakesNoSenseToTheLawAndWhatWasNeverCalculated() {
    String number = world.checked(187_500);
    assertThatThrownBy(
            () -> calculations.again(number, in -> InputBuilder.from(in).days(-1).build()))
        .isInstanceOf(InvalidInput.class);
    assertThat(replays.ofCase(number)).hasSize(1);

    String fresh = world.register(world.applicant());
    assertThatThrownBy(() -> calculations.again(fresh, UnaryOperator.identity()))
        .isInstanceOf(Impossible.class)
        .hasMessageContaining("never calculated");
    assertThatThrownBy(() -> calculations.again("0704-00-0", UnaryOperator.identity()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> calculations.of(-1)).isInstanceOf(NotFound.class);
  }

  private long newest(String number) {
    return replays.ofCase(number).get(0).calculation();
  }
}
