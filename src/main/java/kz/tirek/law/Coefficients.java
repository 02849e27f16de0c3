package kz.tirek.law;

import java.util.List;

/** The factors of the formulas on the risk date, each with its step. */
record Coefficients(Facts facts, Workings workings) {

  /** R of job loss, 0.6 of disability and breadwinner, 0.40 of child care. */
  Fraction rate(ParameterKey key) {
    Provision rate = facts.on(key);
    workings.step("RATE", rate.number(), Phrase.of("step.RATE"), List.of(rate));
    return rate.number();
  }

  /** P, by the months of participation. */
  Fraction participation() {
    Provision scale = facts.on(ParameterKey.PARTICIPATION_COEFFICIENT);
    int months = facts.participationMonths();
    Fraction coefficient = scale.at(months);
    workings.step("P", coefficient, Phrase.of("step.P", months), List.of(scale));
    return coefficient;
  }
}
