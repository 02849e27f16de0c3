package kz.tirek.law;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Money;

/** Where exact numbers become amounts of money: the payment, and what is withheld from it. */
record LastStep(Parameters parameters, LocalDate riskDate, Workings workings) {
  private static final int TIYN = 2;

  Money gross(Fraction exact, Phrase how) {
    Money gross = round(exact);
    workings.step("GROSS", gross, how, List.of(rounding()));
    return gross;
  }

  Money pension(Money gross) {
    Provision rate = parameters.on(ParameterKey.PENSION_CONTRIBUTION_RATE, riskDate);
    Money pension = round(Fraction.of(gross.value()).times(rate.number()));
    workings.step(
        "PENSION",
        pension,
        Phrase.of("step.PENSION", gross, rate.number()),
        List.of(rate, rounding()));
    workings.step(
        "NET", gross.minus(pension), Phrase.of("step.NET", gross, pension), List.of(rate));
    return pension;
  }

  private Money round(Fraction exact) {
    return new Money(exact.rounded(TIYN, rounding().choice(RoundingMode.class)));
  }

  private Provision rounding() {
    return parameters.on(ParameterKey.AMOUNT_ROUNDING, riskDate);
  }
}
