package kz.tirek.law;

import java.time.LocalDate;

/**
 * What the rules of one payment judge and its formula computes from.
 *
 * @param participationMonths distinct months with a contribution
 */
record Facts(
    CalculationInput input, Parameters parameters, Income income, int participationMonths) {

  LocalDate riskDate() {
    return input.riskDate();
  }

  /** The parameter on the risk date. */
  Provision on(ParameterKey key) {
    return parameters.on(key, riskDate());
  }
}
