package kz.tirek.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.tirek.common.Money;

/**
 * Average income over the calendar months before the month of the risk: contributions of one payer
 * in one month are summed, capped, then the payers summed, and the sum divided by all months of the
 * window whatever the gaps (domain.md §2, AMI).
 */
final class IncomeWindow {
  /** The steps are the same whatever the order of the history. */
  private static final Comparator<Contribution> BY_MONTH_AND_PAYER =
      Comparator.comparing(Contribution::period).thenComparing(Contribution::payer);

  private static final int TIYN = 2;

  /** The most that income of one payer in one month counts for, KZT. */
  private record Cap(Provision multiple, Provision wage, Fraction amount) {
    boolean restsOn(Provision otherMultiple, Provision otherWage) {
      return multiple == otherMultiple && wage == otherWage;
    }
  }

  private final LocalDate risk;
  private final Parameters parameters;
  private final Provision length;
  private final Set<Provision> used = new LinkedHashSet<>();

  /** Those of the month before: neighbouring months mostly share them. */
  private Provision rate;

  private Cap cap;

  IncomeWindow(CalculationInput input, Parameters parameters, ParameterKey length) {
    this.risk = input.riskDate();
    this.parameters = parameters;
    this.length = parameters.on(length, risk);
  }

  Income averageOf(List<Contribution> contributions, Workings workings) {
    int months = length.whole();
    YearMonth last = YearMonth.from(risk).minusMonths(1);
    YearMonth first = last.minusMonths(months - 1L);
    List<Contribution> inside = new ArrayList<>();
    for (Contribution contribution : contributions) {
      YearMonth period = contribution.period();
      if (!period.isBefore(first) && !period.isAfter(last)) {
        inside.add(contribution);
      }
    }
    inside.sort(BY_MONTH_AND_PAYER);
    Fraction sum = sumOf(inside);
    Money shown = sum.shown();
    workings.step(
        "INCOME", shown, Phrase.of("step.INCOME", months, first, last, inside.size()), used);
    Income income =
        new Income(
            first, last, inside.size(), payersOf(inside), sum.dividedBy(Fraction.of(months)));
    workings.step("AMI", income.shown(), Phrase.of("step.AMI", shown, months), List.of(length));
    return income;
  }

  private static int payersOf(List<Contribution> inside) {
    Set<String> payers = new HashSet<>();
    inside.forEach(contribution -> payers.add(contribution.payer()));
    return payers.size();
  }

  /** One run of the sorted contributions is what one payer paid for one month. */
  private Fraction sumOf(List<Contribution> inside) {
    Fraction sum = Fraction.ZERO;
    int begin = 0;
    while (begin < inside.size()) {
      Contribution head = inside.get(begin);
      int end = begin + 1;
      while (end < inside.size() && BY_MONTH_AND_PAYER.compare(head, inside.get(end)) == 0) {
        end++;
      }
      sum = sum.plus(incomeOf(head.period(), inside.subList(begin, end)).min(capOf(head.period())));
      begin = end;
    }
    return sum;
  }

  private Fraction incomeOf(YearMonth month, List<Contribution> ofPayer) {
    long income = 0;
    long amount = 0;
    // In tiyn: the most that ContributionCheck lets through still fits a long.
    for (Contribution contribution : ofPayer) {
      income += tiyn(contribution.income());
      amount += tiyn(contribution.amount());
    }
    Fraction declared = Fraction.hundredths(income);
    if (amount == 0) {
      return declared;
    }
    Provision now = parameters.on(ParameterKey.CONTRIBUTION_RATE, month.atDay(1));
    if (now != rate) {
      rate = now;
      used.add(rate);
    }
    return declared.plus(Fraction.hundredths(amount).dividedBy(rate.number()));
  }

  private static long tiyn(BigDecimal money) {
    return money == null ? 0 : money.movePointRight(TIYN).longValueExact();
  }

  private Fraction capOf(YearMonth month) {
    LocalDate first = month.atDay(1);
    Provision multiple = parameters.on(ParameterKey.INCOME_CAP_PER_PAYER, first);
    Provision basis = parameters.on(ParameterKey.INCOME_CAP_WAGE_OF, risk);
    LocalDate day = basis.choice(DateBasis.class) == DateBasis.MONTH ? first : risk;
    Provision wage = parameters.on(ParameterKey.MINIMUM_WAGE, day);
    if (cap == null || !cap.restsOn(multiple, wage)) {
      cap = new Cap(multiple, wage, multiple.number().times(wage.number()));
      used.addAll(List.of(multiple, basis, wage));
    }
    return cap.amount();
  }
}
