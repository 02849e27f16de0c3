package kz.tirek.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One degree of disability and its days.
 *
 * @param until inclusive; null where no end is known
 */
record DegreeTerm(LocalDate from, int degree, LocalDate until) {

  /** In order of time, until a degree too low for the payment ends it. */
  static List<DegreeTerm> allOf(Facts facts) {
    CalculationInput input = facts.input();
    int least = facts.on(ParameterKey.LEAST_DEGREE).whole();
    List<DegreeTerm> terms = new ArrayList<>();
    DegreeTerm current = new DegreeTerm(input.riskDate(), input.degree(), input.until());
    for (Disability.Change change : changesOf(input)) {
      terms.add(current.cutAt(change.from().minusDays(1)));
      if (change.degree() < least) {
        return terms;
      }
      current = new DegreeTerm(change.from(), change.degree(), change.until());
    }
    terms.add(current);
    return terms;
  }

  DegreeTerm cutAt(LocalDate day) {
    return day == null || until != null && until.isBefore(day)
        ? this
        : new DegreeTerm(from, degree, day);
  }

  private static List<Disability.Change> changesOf(CalculationInput input) {
    return input.disability() == null ? List.of() : input.disability().changes();
  }
}
