package kz.tirek.law;

import static kz.tirek.law.ParameterKey.CHILD_CARE_CEILING;
import static kz.tirek.law.ParameterKey.CHILD_CARE_FLOOR;
import static kz.tirek.law.ParameterKey.CHILD_CARE_FLOOR_COMPARED_WITH;
import static kz.tirek.law.ParameterKey.CHILD_CARE_RATE;
import static kz.tirek.law.ParameterKey.INCOME_WINDOW;
import static kz.tirek.law.ParameterKey.MINIMUM_WAGE;
import static kz.tirek.law.ParameterKey.MONTHLY_CALCULATION_INDEX;
import static kz.tirek.law.ParameterKey.PENSION_CONTRIBUTION_RATE;

import java.math.RoundingMode;
import java.util.List;

/** Child care: AMI × 0.40 a month, between the floor of the child's order and the ceiling. */
record ChildCare(Parameters parameters) implements SocialPayment {

  /** The payment the floor is compared with: before or after the pension contribution. */
  enum Compared {
    GROSS,
    NET
  }

  @Override
  public boolean isOneOff() {
    return false;
  }

  @Override
  public void checkNeeds(CalculationInput input, FieldErrors errors) {
    errors.required("childOrder", input.childOrder());
  }

  @Override
  public Income income(CalculationInput input, List<Contribution> counted, Workings workings) {
    return new IncomeWindow(input, parameters, INCOME_WINDOW).averageOf(counted, workings);
  }

  @Override
  public List<Rule> rules() {
    return List.of(
        Rules::insured,
        Rules::underPensionAge,
        Rules::contributedInWindow,
        Rules::noOtherCarer,
        facts -> new ChildCareTerm(facts).childYoungEnough());
  }

  @Override
  public Grant grant(Facts facts, Workings workings) {
    Fraction rate = new Coefficients(facts, workings).rate(CHILD_CARE_RATE);
    Fraction ceiling = ceiling(facts, rate, workings);
    Fraction floor = floor(facts, workings);
    Fraction amount = facts.income().average().times(rate).min(ceiling).max(floor);
    Phrase how =
        Phrase.of(
            "step.GROSS.CHILD_CARE", facts.income().shown(), rate, ceiling.shown(), floor.shown());
    return new ChildCareTerm(facts).grant(amount, how, workings);
  }

  private static Fraction ceiling(Facts facts, Fraction rate, Workings workings) {
    Provision multiple = facts.on(CHILD_CARE_CEILING);
    Provision wage = facts.on(MINIMUM_WAGE);
    Fraction ceiling = multiple.number().times(wage.number()).times(rate);
    workings.step(
        "CEILING",
        ceiling.shown(),
        Phrase.of("step.CEILING", multiple.number(), wage.number(), rate),
        List.of(multiple, wage));
    return ceiling;
  }

  /** The gross payment that reaches the floor. */
  private static Fraction floor(Facts facts, Workings workings) {
    Provision scale = facts.on(CHILD_CARE_FLOOR);
    Provision index = facts.on(MONTHLY_CALCULATION_INDEX);
    Provision compared = facts.on(CHILD_CARE_FLOOR_COMPARED_WITH);
    int order = facts.input().childOrder();
    Fraction indices = scale.at(order);
    Fraction floor = Fraction.of(indices.times(index.number()).rounded(0, RoundingMode.CEILING));
    workings.step(
        "FLOOR",
        floor.shown(),
        Phrase.of("step.FLOOR", order, indices, index.number()),
        List.of(scale, index, compared));
    if (compared.choice(Compared.class) == Compared.GROSS) {
      return floor;
    }
    Fraction withheld = facts.on(PENSION_CONTRIBUTION_RATE).number();
    return floor.dividedBy(Fraction.ONE.minus(withheld));
  }
}
