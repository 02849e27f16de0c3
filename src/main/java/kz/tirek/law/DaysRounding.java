package kz.tirek.law;

import java.math.RoundingMode;

/** What may be done to days ÷ 30 before it multiplies the average income. */
enum DaysRounding {
  EXACT {
    @Override
    Fraction apply(Fraction months) {
      return months;
    }
  },
  ONE_DECIMAL {
    @Override
    Fraction apply(Fraction months) {
      return Fraction.of(months.rounded(1, RoundingMode.HALF_UP));
    }
  },
  TWO_DECIMALS {
    @Override
    Fraction apply(Fraction months) {
      return Fraction.of(months.rounded(2, RoundingMode.HALF_UP));
    }
  };

  abstract Fraction apply(Fraction months);
}
