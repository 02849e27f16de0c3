package kz.tirek.law;

import java.util.Locale;

/** The legal parameters, one file each: {@code MINIMUM_WAGE} is law/minimum-wage.yaml. */
enum ParameterKey {
  MINIMUM_WAGE,
  MONTHLY_CALCULATION_INDEX,
  CONTRIBUTION_RATE,
  INCOME_CAP_PER_PAYER,
  INCOME_CAP_WAGE_OF,
  MATERNITY_RULES_AS_OF,
  MATERNITY_INCOME_WINDOW,
  MATERNITY_INCOME_CAP,
  MATERNITY_INCOME_CAP_WAGE_OF,
  MATERNITY_DAYS_DIVISOR,
  MATERNITY_DAYS_ROUNDING,
  LATE_CONTRIBUTIONS_EXCLUDED,
  PENSION_CONTRIBUTION_RATE,
  PENSION_AGE_MEN,
  PENSION_AGE_WOMEN,
  AMOUNT_ROUNDING;

  String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".yaml";
  }
}
