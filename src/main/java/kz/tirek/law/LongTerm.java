package kz.tirek.law;

import static kz.tirek.law.ParameterKey.INCOME_BELOW_SUBTRACTION_REFUSED;
import static kz.tirek.law.ParameterKey.LONG_TERM_RATE;
import static kz.tirek.law.ParameterKey.MINIMUM_WAGE;
import static kz.tirek.law.ParameterKey.SUBTRACTED_SHARE;

import java.util.List;

/** (AMI − 50 % MW) × 0.6 × P: what disability and breadwinner payments have in common. */
record LongTerm(Facts facts) {

  Verdict incomeAboveSubtraction() {
    Income income = facts.income();
    // Where nothing was contributed, another rule has said so.
    return income.contributions() == 0
            || income.average().compareTo(subtraction()) > 0
            || !facts.on(INCOME_BELOW_SUBTRACTION_REFUSED).isOn()
        ? Verdict.ALLOWED
        : Verdict.rejected(
            ReasonCode.INCOME_BELOW_SUBTRACTION, income.shown(), subtraction().shown());
  }

  Fraction base(Workings workings) {
    Provision share = facts.on(SUBTRACTED_SHARE);
    Provision wage = facts.on(MINIMUM_WAGE);
    workings.step(
        "SUBTRACTION",
        subtraction().shown(),
        Phrase.of("step.SUBTRACTION", wage.number(), share.number()),
        List.of(share, wage));
    Coefficients coefficients = new Coefficients(facts, workings);
    Fraction insured = facts.income().average().minus(subtraction()).max(Fraction.ZERO);
    Fraction base =
        insured.times(coefficients.rate(LONG_TERM_RATE)).times(coefficients.participation());
    workings.step(
        "BASE",
        base.shown(),
        Phrase.of("step.BASE", facts.income().shown(), subtraction().shown()),
        List.of());
    return base;
  }

  private Fraction subtraction() {
    return facts.on(SUBTRACTED_SHARE).number().times(facts.on(MINIMUM_WAGE).number());
  }
}
