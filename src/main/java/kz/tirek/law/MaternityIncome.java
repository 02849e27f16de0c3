package kz.tirek.law;

import static kz.tirek.law.ParameterKey.LATE_CONTRIBUTIONS_EXCLUDED;
import static kz.tirek.law.ParameterKey.MATERNITY_INCOME_CAP;
import static kz.tirek.law.ParameterKey.MATERNITY_INCOME_CAP_WAGE_OF;
import static kz.tirek.law.ParameterKey.MATERNITY_INCOME_WINDOW;
import static kz.tirek.law.ParameterKey.MATERNITY_RULES_AS_OF;
import static kz.tirek.law.ParameterKey.MINIMUM_WAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Average income for maternity and adoption. Since 08.04.2025 it is capped as a whole and
 * contributions that arrived after the risk are left out (domain.md §2).
 */
record MaternityIncome(Parameters parameters, CalculationInput input) {

  /** The day of receipt decides only where late contributions are left out. */
  void checkNeeds(FieldErrors errors) {
    boolean datable = input.riskDate() != null && !input.riskDate().isBefore(InputCheck.FIRST_DAY);
    if (!datable || input.contributions() == null || lateRule().isEmpty()) {
      return;
    }
    for (int i = 0; i < input.contributions().size(); i++) {
      Contribution contribution = input.contributions().get(i);
      if (contribution != null && contribution.receivedOn() == null) {
        errors.add("contributions[" + i + "].receivedOn", "REQUIRED", "This value is needed");
      }
    }
  }

  Income average(List<Contribution> contributions, Workings workings) {
    List<Contribution> counted =
        lateRule().map(rule -> inTime(rule, contributions, workings)).orElse(contributions);
    Income income =
        new IncomeWindow(input, parameters, MATERNITY_INCOME_WINDOW).averageOf(counted, workings);
    return parameters
        .find(MATERNITY_INCOME_CAP, rulesAsOf())
        .map(cap -> capped(income, cap, workings))
        .orElse(income);
  }

  private List<Contribution> inTime(
      Provision rule, List<Contribution> contributions, Workings workings) {
    List<Contribution> inTime =
        contributions.stream()
            .filter(contribution -> !contribution.receivedOn().isAfter(input.riskDate()))
            .toList();
    int late = contributions.size() - inTime.size();
    if (late > 0) {
      workings.step(
          "LATE",
          Fraction.of(late),
          Phrase.of("step.LATE", input.riskDate()),
          List.of(rule, basis()));
    }
    return inTime;
  }

  private Income capped(Income income, Provision cap, Workings workings) {
    Provision basisOfWage = parameters.on(MATERNITY_INCOME_CAP_WAGE_OF, rulesAsOf());
    LocalDate day = basisOfWage.choice(DateBasis.class).in(input);
    Provision wage = parameters.on(MINIMUM_WAGE, day);
    Income capped = income.cappedAt(cap.number().times(wage.number()));
    workings.step(
        "AMI_CAPPED",
        capped.shown(),
        Phrase.of("step.AMI_CAPPED", income.shown(), cap.number(), day),
        List.of(cap, wage, basisOfWage, basis()));
    return capped;
  }

  private Optional<Provision> lateRule() {
    return parameters.find(LATE_CONTRIBUTIONS_EXCLUDED, rulesAsOf()).filter(Provision::isOn);
  }

  private LocalDate rulesAsOf() {
    return basis().choice(DateBasis.class).in(input);
  }

  private Provision basis() {
    return parameters.on(MATERNITY_RULES_AS_OF, input.riskDate());
  }
}
