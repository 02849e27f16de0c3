package kz.tirek.law;

import static kz.tirek.law.ParameterKey.MATERNITY_DAYS_DIVISOR;
import static kz.tirek.law.ParameterKey.MATERNITY_DAYS_ROUNDING;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Money;

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
  public Income income(CalculationInput input, Workings workings) {
    return new MaternityIncome(parameters, input).average(workings);
  }

  @Override
  public List<Rule> rules() {
    return List.of(Rules::underPensionAge, Rules::contributedInWindow);
  }

  @Override
  public Grant grant(Facts facts, Workings workings) {
    LocalDate from = facts.input().riskDate();
    int days = facts.input().days();
    Fraction months = months(days, from, workings);
    LastStep lastStep = new LastStep(parameters, from, workings);
    Money gross =
        lastStep.gross(
            facts.income().average().times(months),
            Phrase.of("step.GROSS.SUM", facts.income().shown(), months));
    return new Grant(gross, lastStep.pension(gross), from, from.plusDays(days - 1L));
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
