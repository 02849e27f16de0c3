package kz.tirek.law;

import static kz.tirek.law.ParameterKey.CARER_CHILD_AGE;
import static kz.tirek.law.ParameterKey.CHILD_DEPENDENCY_AGE;
import static kz.tirek.law.ParameterKey.DEPENDENCY_LAST_DAY;
import static kz.tirek.law.ParameterKey.STUDENT_DEPENDENCY_AGE;

import java.time.LocalDate;

/**
 * The days on which somebody depends on the payment (domain.md §2, "paid until").
 *
 * @param until inclusive; null where no end is known
 */
record Dependency(LocalDate from, LocalDate until) {
  private static final Fraction MONTHS_IN_YEAR = Fraction.of(12);

  static Dependency of(Dependant dependant, Facts facts) {
    LocalDate birth = dependant.birthDate();
    LocalDate risk = facts.riskDate();
    LocalDate from = later(later(risk, birth), dependant.from());
    LocalDate ofAge =
        switch (dependant.ground()) {
          case CHILD -> lastDay(birth, CHILD_DEPENDENCY_AGE, facts);
          case STUDENT -> lastDay(birth, STUDENT_DEPENDENCY_AGE, facts);
          case CARER -> lastDay(dependant.childBirthDate(), CARER_CHILD_AGE, facts);
          case DISABLED_SINCE_CHILDHOOD -> null;
        };
    return new Dependency(from, earlier(earlier(ofAge, dependant.until()), facts.input().until()));
  }

  boolean lasts() {
    return until == null || !until.isBefore(from);
  }

  boolean covers(LocalDate day) {
    return !from.isAfter(day) && (until == null || !until.isBefore(day));
  }

  private static LocalDate lastDay(LocalDate birth, ParameterKey age, Facts facts) {
    int months = facts.on(age).number().times(MONTHS_IN_YEAR).whole();
    return facts.on(DEPENDENCY_LAST_DAY).choice(LastDay.class).of(birth, months);
  }

  /**
   * @param other null where nothing is known
   */
  private static LocalDate later(LocalDate one, LocalDate other) {
    return other != null && other.isAfter(one) ? other : one;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
