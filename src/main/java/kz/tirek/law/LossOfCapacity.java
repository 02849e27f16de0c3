package kz.tirek.law;

import static kz.tirek.law.ParameterKey.INCOME_WINDOW;
import static kz.tirek.law.ParameterKey.LEAST_DEGREE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Disability: (AMI − 50 % MW) × 0.6 × P × degree/100 a month, as long as the degree lasts. */
record LossOfCapacity(Parameters parameters) implements SocialPayment {

  @Override
  public boolean isOneOff() {
    return false;
  }

  @Override
  public void checkNeeds(CalculationInput input, FieldErrors errors) {
    errors.required("degree", input.degree());
    if (input.disability() != null) {
      new DisabilityCheck(input, errors).run();
    }
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
        LossOfCapacity::degreeHighEnough,
        facts -> new LongTerm(facts).incomeAboveSubtraction());
  }

  private static Verdict degreeHighEnough(Facts facts) {
    int least = facts.on(LEAST_DEGREE).whole();
    return facts.input().degree() >= least
        ? Verdict.ALLOWED
        : Verdict.rejected(ReasonCode.DEGREE_TOO_LOW, facts.input().degree(), least);
  }

  @Override
  public Grant grant(Facts facts, Workings workings) {
    Fraction base = new LongTerm(facts).base(workings);
    List<DegreeTerm> terms = DegreeTerm.allOf(facts);
    LocalDate until =
        new Term(facts, workings)
            .until(
                terms.get(terms.size() - 1).until(), Phrase.of("step.UNTIL.DISABILITY"), List.of());
    Capacity capacity = new Capacity(facts);
    List<Stretch> stretches = new ArrayList<>();
    for (DegreeTerm term : terms) {
      if (until == null || !term.from().isAfter(until)) {
        stretches.add(stretch(base, capacity, term.cutAt(until), stretches.isEmpty(), workings));
      }
    }
    return new Payable(facts, workings).grant(stretches);
  }

  private static Stretch stretch(
      Fraction base, Capacity capacity, DegreeTerm term, boolean first, Workings workings) {
    Fraction coefficient = capacity.at(term.degree());
    if (first) {
      workings.step(
          "DEGREE", coefficient, Phrase.of("step.DEGREE", term.degree()), capacity.used());
    }
    String key = first ? "step.GROSS.DISABILITY" : "period.NEW_DEGREE";
    return new Stretch(
        term.from(),
        term.until(),
        base.times(coefficient),
        first ? PeriodReason.ASSIGNED : PeriodReason.NEW_DEGREE,
        Phrase.of(key, base.shown(), coefficient, term.degree()),
        first ? List.of() : capacity.used());
  }
}
