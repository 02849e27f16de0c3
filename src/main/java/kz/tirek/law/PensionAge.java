package kz.tirek.law;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Sex;

/**
 * The day a person reaches pension age. The age of women rises by steps: who reached it under an
 * earlier step keeps it, although younger than the age in force later.
 */
final class PensionAge {
  private static final Fraction MONTHS_IN_YEAR = Fraction.of(12);

  private PensionAge() {}

  static LocalDate reachedOn(Person person, Parameters parameters) {
    ParameterKey key =
        person.sex() == Sex.M ? ParameterKey.PENSION_AGE_MEN : ParameterKey.PENSION_AGE_WOMEN;
    List<Provision> ages = parameters.get(key).all();
    for (int i = 0; i < ages.size() - 1; i++) {
      LocalDate reached = reachedOn(person, ages.get(i));
      if (reached.isBefore(ages.get(i + 1).from())) {
        return reached;
      }
    }
    return reachedOn(person, ages.get(ages.size() - 1));
  }

  private static LocalDate reachedOn(Person person, Provision age) {
    int months = age.number().times(MONTHS_IN_YEAR).whole();
    LocalDate birthday = person.birthDate().plusMonths(months);
    return birthday.isBefore(age.from()) ? age.from() : birthday;
  }
}
