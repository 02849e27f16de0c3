package kz.tirek.population;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Sex;
import kz.tirek.law.CalculationInput;
import kz.tirek.law.Contribution;
import kz.tirek.law.Person;

/**
 * A made-up participant to whom everything happens on one day of 2022. The same number is always
 * the same person.
 */
public final class Life {
  private static final long SEED = 20_221_231;
  private static final int DAYS_IN_2022 = 365;
  private static final List<String> PAYERS = List.of("050140001238", "060140004561");

  /** Cumulated percents of 1, 2, 3 and 4 dependants: a mean D of 0.655. */
  private static final int[] DEPENDANTS = {40, 70, 90, 100};

  /** Cumulated percents of the first to the fourth child. */
  private static final int[] ORDERS = {30, 60, 82, 100};

  private final SplittableRandom random;
  private final LocalDate risk;
  private final Person person;
  private final List<Contribution> history;
  private final int degree;
  private final int dependants;
  private final int days;
  private final int order;

  private Life(Profile profile, long number) {
    random = new SplittableRandom(SEED + number * 0x9E3779B97F4A7C15L);
    risk = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(DAYS_IN_2022));
    person =
        new Person(
            LocalDate.of(1972, 1, 1).plusDays(random.nextInt(10_000)),
            random.nextBoolean() ? Sex.F : Sex.M);
    history = history(profile);
    degree = 35 + random.nextInt(61);
    dependants = 1 + band(DEPENDANTS);
    int luck = random.nextInt(100);
    days = luck < 80 ? 126 : luck < 99 ? 140 : 184;
    order = 1 + band(ORDERS);
  }

  /** Somebody of the whole population. */
  public static Life of(long number) {
    return new Life(Profile.EVERYBODY, number);
  }

  static Life of(Profile profile, long number) {
    return new Life(profile, number);
  }

  /** The question to the law when this happens to the person. */
  public CalculationInput asking(PaymentKind payment) {
    return new CalculationInput(
        payment, risk, risk, person, history, null, degree, dependants, days, order, null);
  }

  private List<Contribution> history(Profile profile) {
    BigDecimal income = BigDecimal.valueOf(profile.incomeOf(random));
    String payer = PAYERS.get(random.nextInt(PAYERS.size()));
    YearMonth last = YearMonth.from(risk).minusMonths(1);
    YearMonth first = YearMonth.of(2005, 1);
    int months = profile.monthsOf(random);
    List<Contribution> paid = new ArrayList<>(months);
    for (int back = 0; back < months && !last.minusMonths(back).isBefore(first); back++) {
      YearMonth month = last.minusMonths(back);
      paid.add(new Contribution(month, payer, income, null, month.plusMonths(1).atDay(20)));
    }
    return paid;
  }

  private int band(int[] cumulated) {
    int luck = random.nextInt(100);
    int band = 0;
    while (luck >= cumulated[band]) {
      band++;
    }
    return band;
  }
}
