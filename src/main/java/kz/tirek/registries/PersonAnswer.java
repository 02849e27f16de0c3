package kz.tirek.registries;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import kz.tirek.common.Sex;

/** The persons register on one person; {@code deathDate} is null for the living. */
record PersonAnswer(
    String familyName,
    String givenName,
    String middleName,
    LocalDate birthDate,
    Sex sex,
    LocalDate deathDate) {

  PersonAnswer {
    requireNonNull(familyName, "familyName");
    requireNonNull(givenName, "givenName");
    requireNonNull(birthDate, "birthDate");
    requireNonNull(sex, "sex");
  }
}
