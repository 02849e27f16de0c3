package kz.tirek.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Sex;

/**
 * The day a person reaches pension age. The age of women rises by steps: who reached it under an
 * earlier step keeps it, although younger than the age in force later.
 */
final class PensionAge {
  private static final BigDecimal MONTHS_IN_YEAR = BigDecimal.valueOf(12);

  private PensionAge() {}

  static LocalDate reachedOn(Person person, Parameters parameters) {
    ParameterKey key =
        person.sex() == Sex.M ? ParameterKey.PENSION_AGE_MEN : ParameterKey.PENSION_AGE_WOMEN;
    List<DatedValue> ages = parameters.get(key).content().values();
    for (int i = 0; i < ages.size() - 1; i++) {
      LocalDate reached = reachedOn(person, ages.get(i));
      if (reached.isBefore(ages.get(i + 1).from())) {
        return reached;
      }
    }
    return reachedOn(person, ages.get(ages.size() - 1));
  }

  private static LocalDate reachedOn(Person person, DatedValue age) {
    int months = new BigDecimal(age.value()).multiply(MONTHS_IN_YEAR).intValueExact();
    LocalDate birthday = person.birthDate().plusMonths(months);
    return birthday.isBefore(age.from()) ? age.from() : birthday;
  }
}
