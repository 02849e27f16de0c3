package kz.tirek.law;

import java.math.RoundingMode;
import java.util.List;
import kz.tirek.common.Money;

/** Where exact numbers become amounts of money: the payment, and what is withheld from it. */
final class LastStep {
  private static final int TIYN = 2;

  private final Provision rounding;
  private final Withholding withholding;

  LastStep(Facts facts) {
    rounding = facts.parameters().on(ParameterKey.AMOUNT_ROUNDING, facts.input().riskDate());
    withholding = Withholding.of(facts);
  }

  Provision rounding() {
    return rounding;
  }

  Money round(Fraction exact) {
    return new Money(exact.rounded(TIYN, rounding.choice(RoundingMode.class)));
  }

  Money pension(Money gross) {
    return withholding.applies()
        ? round(Fraction.of(gross.value()).times(withholding.rate().number()))
        : Money.ZERO;
  }

  void explain(Money gross, Workings workings) {
    Money pension = pension(gross);
    Provision rate = withholding.rate();
    if (withholding.applies()) {
      workings.step(
          "PENSION",
          pension,
          Phrase.of("step.PENSION", gross, rate.number()),
          List.of(rate, withholding.rule(), rounding));
    } else {
      workings.step(
          "PENSION", pension, Phrase.of("step.PENSION_NONE"), List.of(withholding.rule()));
    }
    workings.step(
        "NET", gross.minus(pension), Phrase.of("step.NET", gross, pension), List.of(rate));
  }
}
