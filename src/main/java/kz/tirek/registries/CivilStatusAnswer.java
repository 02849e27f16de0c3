package kz.tirek.registries;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.tirek.common.Iin;

/** What the civil status register holds about one person's family. */
record CivilStatusAnswer(
    List<Birth> births, List<Death> deaths, List<Adoption> adoptions, List<Dependant> dependants) {

  CivilStatusAnswer {
    births = births == null ? List.of() : births;
    deaths = deaths == null ? List.of() : deaths;
    adoptions = adoptions == null ? List.of() : adoptions;
    dependants = dependants == null ? List.of() : dependants;
  }

  /**
   * @param order of the child in the family, from 1; null where the register does not say
   */
  record Birth(Iin childIin, LocalDate birthDate, Integer order) {
    Birth {
      requireNonNull(childIin, "childIin");
      requireNonNull(birthDate, "birthDate");
    }
  }

  record Death(Iin iin, LocalDate date) {
    Death {
      requireNonNull(iin, "iin");
      requireNonNull(date, "date");
    }
  }

  /**
   * @param inForce the day the act took force; null while it has not
   */
  record Adoption(Iin childIin, LocalDate inForce, Integer order) {
    Adoption {
      requireNonNull(childIin, "childIin");
    }

    boolean isInForceOn(LocalDate day) {
      return inForce != null && !inForce.isAfter(day);
    }
  }

  /** Birth date and relation are null where the register does not say. */
  record Dependant(Iin iin, LocalDate birthDate, String relation) {
    Dependant {
      requireNonNull(iin, "iin");
    }
  }

  Optional<Birth> birthOf(Iin child) {
    return births.stream().filter(birth -> birth.childIin().equals(child)).findFirst();
  }

  Optional<LocalDate> deathOf(Iin person) {
    return deaths.stream().filter(death -> death.iin().equals(person)).map(Death::date).findFirst();
  }

  Optional<Adoption> adoptionOf(Iin child) {
    return adoptions.stream().filter(adoption -> adoption.childIin().equals(child)).findFirst();
  }

  Optional<Dependant> dependant(Iin person) {
    return dependants.stream().filter(dependant -> dependant.iin().equals(person)).findFirst();
  }
}
