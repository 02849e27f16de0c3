package kz.tirek.population;

import java.util.random.RandomGenerator;

/**
 * How the recipients of a payment in 2022 were insured. Means come from the annual report of the
 * Fund (domain.md §1); spread and shape are ours.
 *
 * @param income mean income of a month with a contribution, KZT; above the published average
 *     because gaps and the cap lower the average that counts
 * @param spread of incomes, σ of their logarithm
 * @param fewestMonths of participation
 * @param mostMonths of participation, inclusive
 */
record Profile(double income, double spread, int fewestMonths, int mostMonths) {
  static final Profile DISABILITY = new Profile(117_000, 0.5, 22, 240);
  static final Profile BREADWINNER = new Profile(124_500, 0.5, 12, 230);
  static final Profile JOB_LOSS = new Profile(110_000, 0.5, 6, 150);
  static final Profile MATERNITY = new Profile(193_500, 0.45, 9, 120);
  static final Profile CHILD_CARE = new Profile(132_000, 1.3, 1, 95);
  static final Profile EVERYBODY = new Profile(130_000, 0.6, 1, 215);

  /** Log-normal about the mean. */
  long incomeOf(RandomGenerator random) {
    double factor = Math.exp(spread * random.nextGaussian() - spread * spread / 2);
    return Math.max(Math.round(income * factor), 1);
  }

  /** Triangular about the middle. */
  int monthsOf(RandomGenerator random) {
    double middle = (random.nextDouble() + random.nextDouble()) / 2;
    return fewestMonths + (int) Math.round(middle * (mostMonths - fewestMonths));
  }
}
