package kz.tirek.law;

import java.time.YearMonth;
import java.util.BitSet;
import java.util.List;

/** Months of participation: distinct months with a contribution over the whole history. */
final class Participation {
  private static final int MONTHS_IN_YEAR = 12;

  private Participation() {}

  static int monthsOf(CalculationInput input, List<Contribution> counted) {
    if (input.participationMonths() != null) {
      return input.participationMonths();
    }
    BitSet months = new BitSet();
    for (Contribution contribution : counted) {
      YearMonth period = contribution.period();
      months.set(
          (period.getYear() - InputCheck.FIRST_DAY.getYear()) * MONTHS_IN_YEAR
              + period.getMonthValue());
    }
    return months.cardinality();
  }
}
