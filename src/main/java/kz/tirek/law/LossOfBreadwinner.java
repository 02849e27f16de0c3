package kz.tirek.law;

import static kz.tirek.law.ParameterKey.DEPENDANTS_COEFFICIENT;
import static kz.tirek.law.ParameterKey.INCOME_WINDOW;

import java.util.ArrayList;
import java.util.List;

/** Breadwinner: (AMI − 50 % MW) × 0.6 × D × P a month, while anybody depends on it. */
record LossOfBreadwinner(Parameters parameters) implements SocialPayment {

  @Override
  public boolean isOneOff() {
    return false;
  }

  @Override
  public void checkNeeds(CalculationInput input, FieldErrors errors) {
    new FamilyCheck(input, errors).run();
  }

  @Override
  public Income income(CalculationInput input, List<Contribution> counted, Workings workings) {
    return new IncomeWindow(input, parameters, INCOME_WINDOW).averageOf(counted, workings);
  }

  @Override
  public List<Rule> rules() {
    return List.of(
        Rules::underPensionAge,
        Rules::contributedInWindow,
        facts -> new LongTerm(facts).incomeAboveSubtraction(),
        LossOfBreadwinner::hasDependants);
  }

  private static Verdict hasDependants(Facts facts) {
    return Family.of(facts).isEmpty()
        ? Verdict.rejected(ReasonCode.NO_DEPENDANTS, facts.riskDate())
        : Verdict.ALLOWED;
  }

  @Override
  public Grant grant(Facts facts, Workings workings) {
    Fraction base = new LongTerm(facts).base(workings);
    Provision scale = facts.on(DEPENDANTS_COEFFICIENT);
    List<Family> timeline = Family.of(facts);
    int first = timeline.get(0).dependants();
    workings.step("D", scale.at(first), Phrase.of("step.D", first), List.of(scale));
    new Term(facts, workings)
        .until(
            timeline.get(timeline.size() - 1).until(),
            Phrase.of("step.UNTIL.BREADWINNER"),
            List.of(facts.on(ParameterKey.DEPENDENCY_LAST_DAY)));
    List<Stretch> stretches = new ArrayList<>();
    for (Family family : timeline) {
      boolean initial = stretches.isEmpty();
      Fraction d = scale.at(family.dependants());
      String key = initial ? "step.GROSS.BREADWINNER" : "period.DEPENDANTS_CHANGED";
      stretches.add(
          new Stretch(
              family.from(),
              family.until(),
              base.times(d),
              initial ? PeriodReason.ASSIGNED : PeriodReason.DEPENDANTS_CHANGED,
              Phrase.of(key, base.shown(), d, family.dependants()),
              initial ? List.of() : List.of(scale)));
    }
    return new Payable(facts, workings).grant(stretches);
  }
}
