package kz.tirek.registries;

import static kz.tirek.registries.Question.Relation.CARER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.tirek.common.Iin;
import kz.tirek.registries.CivilStatusAnswer.Dependant;
import kz.tirek.registries.Question.Relation;

/**
 * The family of a deceased as the civil status register knows it. Death and dependants may be
 * recorded with the deceased or with the relative who applies; children by birth and by adoption
 * count only when they are the deceased's own.
 */
record Family(CivilStatusAnswer deceased, CivilStatusAnswer relative) {
  private static final CivilStatusAnswer NOTHING = new CivilStatusAnswer(null, null, null, null);

  static Family of(Optional<CivilStatusAnswer> deceased, Optional<CivilStatusAnswer> relative) {
    return new Family(deceased.orElse(NOTHING), relative.orElse(NOTHING));
  }

  Optional<LocalDate> deathOf(Iin person) {
    return deceased.deathOf(person).or(() -> relative.deathOf(person));
  }

  boolean knows(Iin person, LocalDate day) {
    return isChild(person, day) || dependant(person).isPresent();
  }

  /** Empty when the register does not contradict; a child's record carries its birth in the IIN. */
  boolean contradicts(Question.Dependant stated) {
    LocalDate born =
        deceased
            .birthOf(stated.iin())
            .map(CivilStatusAnswer.Birth::birthDate)
            .or(() -> dependant(stated.iin()).map(Dependant::birthDate))
            .orElseGet(() -> stated.iin().birthDate());
    return !born.equals(stated.birthDate())
        || dependant(stated.iin())
            .map(Dependant::relation)
            .filter(registered -> !agree(registered, stated.relation()))
            .isPresent();
  }

  /** A child of the deceased, or dependent on the deceased, was born on that day. */
  boolean hasChildBornOn(LocalDate day) {
    Stream<LocalDate> births = deceased.births().stream().map(CivilStatusAnswer.Birth::birthDate);
    Stream<LocalDate> adopted =
        deceased.adoptions().stream().map(adoption -> adoption.childIin().birthDate());
    Stream<LocalDate> dependants =
        Stream.concat(deceased.dependants().stream(), relative.dependants().stream())
            .map(dependant -> dependant.iin().birthDate());
    return Stream.of(births, adopted, dependants).flatMap(dates -> dates).anyMatch(day::equals);
  }

  private boolean isChild(Iin person, LocalDate day) {
    return deceased.birthOf(person).isPresent()
        || deceased.adoptionOf(person).filter(adoption -> adoption.isInForceOn(day)).isPresent();
  }

  private Optional<Dependant> dependant(Iin person) {
    return deceased.dependant(person).or(() -> relative.dependant(person));
  }

  /**
   * Age, study and disability are for other registers to say: a child stays a child. What the
   * register calls otherwise than the law does (spouse, parent) can only be a carer.
   */
  private static boolean agree(String registered, Relation stated) {
    String written = registered.strip().toUpperCase(Locale.ROOT);
    List<String> lawful = Arrays.stream(Relation.values()).map(Enum::name).toList();
    boolean child = lawful.contains(written) && !written.equals(CARER.name());
    return child || stated == CARER;
  }
}
