package kz.tirek.simulator;

import java.time.LocalDate;
import java.util.stream.Stream;
import kz.tirek.common.Iin;

/** A death, or a day of death set right. */
class PersonNews implements News<PersonFact> {

  @Override
  public Stream<Happening> between(Iin iin, PersonFact before, PersonFact after, LocalDate today) {
    LocalDate known = before == null ? null : before.deathDate();
    return after.deathDate() == null || after.deathDate().equals(known)
        ? Stream.empty()
        : Stream.of(Happening.of(iin, "DEATH", after.deathDate()));
  }
}
