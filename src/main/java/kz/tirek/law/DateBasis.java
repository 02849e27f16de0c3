package kz.tirek.law;

import java.time.LocalDate;

/** The date that selects a rule or a value, where the law leaves it open. */
enum DateBasis {
  MONTH,
  RISK_DATE,
  APPLICATION_DATE;

  LocalDate in(CalculationInput input) {
    return switch (this) {
      case RISK_DATE -> input.riskDate();
      case APPLICATION_DATE -> input.appliedOn();
      case MONTH -> throw new IllegalStateException("No month of income here");
    };
  }
}
