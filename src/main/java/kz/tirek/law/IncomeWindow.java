package kz.tirek.law;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.tirek.common.Money;

/**
 * Average income over the calendar months before the month of the risk: contributions of one payer
 * in one month are summed, capped, then the payers summed, and the sum divided by all months of the
 * window whatever the gaps (domain.md §2, AMI).
 */
final class IncomeWindow {
  private final CalculationInput input;
  private final Parameters parameters;
  private final Provision length;
  private final Set<Provision> used = new LinkedHashSet<>();

  IncomeWindow(CalculationInput input, Parameters parameters, ParameterKey length) {
    this.input = input;
    this.parameters = parameters;
    this.length = parameters.on(length, input.riskDate());
  }

  Income averageOf(List<Contribution> contributions, Workings workings) {
    YearMonth risk = YearMonth.from(input.riskDate());
    YearMonth first = risk.minusMonths(length.whole());
    YearMonth last = risk.minusMonths(1);
    List<Contribution> inside =
        contributions.stream()
            .filter(c -> !c.period().isBefore(first) && !c.period().isAfter(last))
            // The steps are the same whatever the order of the history.
            .sorted(Comparator.comparing(Contribution::period))
            .toList();
    Fraction sum = sumOf(inside);
    Money shown = sum.shown();
    workings.step(
        "INCOME",
        shown,
        Phrase.of("step.INCOME", length.whole(), first, last, inside.size()),
        used);
    Income income =
        new Income(first, last, inside.size(), sum.dividedBy(Fraction.of(length.whole())));
    workings.step(
        "AMI", income.shown(), Phrase.of("step.AMI", shown, length.whole()), List.of(length));
    return income;
  }

  private Fraction sumOf(List<Contribution> inside) {
    Map<YearMonth, Map<String, Fraction>> byMonthAndPayer =
        inside.stream()
            .collect(
                groupingBy(
                    Contribution::period,
                    TreeMap::new,
                    groupingBy(
                        Contribution::payer,
                        mapping(this::incomeOf, reducing(Fraction.ZERO, Fraction::plus)))));
    Fraction sum = Fraction.ZERO;
    for (var month : byMonthAndPayer.entrySet()) {
      Fraction cap = capOf(month.getKey());
      for (Fraction ofPayer : month.getValue().values()) {
        sum = sum.plus(ofPayer.min(cap));
      }
    }
    return sum;
  }

  private Fraction incomeOf(Contribution contribution) {
    if (contribution.income() != null) {
      return Fraction.of(contribution.income());
    }
    Provision rate = parameters.on(ParameterKey.CONTRIBUTION_RATE, contribution.period().atDay(1));
    used.add(rate);
    return Fraction.of(contribution.amount()).dividedBy(rate.number());
  }

  private Fraction capOf(YearMonth month) {
    Provision multiple = parameters.on(ParameterKey.INCOME_CAP_PER_PAYER, month.atDay(1));
    Provision basis = parameters.on(ParameterKey.INCOME_CAP_WAGE_OF, input.riskDate());
    Provision wage =
        parameters.on(ParameterKey.MINIMUM_WAGE, basis.choice(DateBasis.class).in(input, month));
    used.addAll(List.of(multiple, basis, wage));
    return multiple.number().times(wage.number());
  }
}
