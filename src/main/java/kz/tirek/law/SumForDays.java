package kz.tirek.law;

import static kz.tirek.law.ParameterKey.MATERNITY_DAYS_DIVISOR;
import static kz.tirek.law.ParameterKey.MATERNITY_DAYS_ROUNDING;

import java.time.LocalDate;
import java.util.List;

/** Maternity and adoption of a newborn: AMI × days/30, one sum for all days of the sheet. */
record SumForDays(Parameters parameters) implements SocialPayment {

  @Override
  public boolean isOneOff() {
    return true;
  }

  @Override
  public void checkNeeds(CalculationInput input, FieldErrors errors) {
    errors.required("days", input.days());
    new MaternityIncome(parameters, input).checkNeeds(errors);
  }

  @Override
  public Income income(CalculationInput input, List<Contribution> counted, Workings workings) {
    return new MaternityIncome(parameters, input).average(counted, workings);
  }

  @Override
  public List<Rule> rules() {
    return List.of(
        Rules::insured, Rules::underPensionAge, Rules::contributedInWindow, Rules::sheetConfirmed);
  }

  @Override
  public Grant grant(Facts facts, Workings workings) {
    LocalDate from = facts.input().riskDate();
    int days = facts.input().days();
    Fraction months = months(days, from, workings);
    Stretch all =
        new Stretch(
            from,
            from.plusDays(days - 1L),
            facts.income().average().times(months),
            PeriodReason.ASSIGNED,
            Phrase.of("step.GROSS.SUM", facts.income().shown(), months),
            List.of());
    return new Payable(facts, workings).grant(List.of(all));
  }

  private Fraction months(int days, LocalDate from, Workings workings) {
    Provision divisor = parameters.on(MATERNITY_DAYS_DIVISOR, from);
    Provision rounding = parameters.on(MATERNITY_DAYS_ROUNDING, from);
    Fraction months =
        rounding.choice(DaysRounding.class).apply(Fraction.of(days).dividedBy(divisor.number()));
    workings.step(
        "DAYS", months, Phrase.of("step.DAYS", days, divisor.number()), List.of(divisor, rounding));
    return months;
  }
}
