package kz.tirek.simulator;

import static kz.tirek.simulator.News.orEmpty;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import kz.tirek.common.Iin;
import kz.tirek.simulator.CivilStatusFact.Adoption;
import kz.tirek.simulator.CivilStatusFact.Birth;
import kz.tirek.simulator.CivilStatusFact.Dependant;

/** A child is born to the person, or a child of the person died. */
class CivilStatusNews implements News<CivilStatusFact> {
  private static final CivilStatusFact NOTHING = new CivilStatusFact(null, null, null, null);
  private static final Set<String> CHILDREN =
      Set.of("CHILD", "STUDENT", "DISABLED_SINCE_CHILDHOOD");

  @Override
  public Stream<Happening> between(
      Iin iin, CivilStatusFact before, CivilStatusFact after, LocalDate today) {
    CivilStatusFact known = before == null ? NOTHING : before;
    return Stream.concat(births(iin, known, after), deaths(iin, known, after));
  }

  private static Stream<Happening> births(Iin iin, CivilStatusFact before, CivilStatusFact after) {
    return orEmpty(after.births()).stream()
        .filter(birth -> orEmpty(before.births()).stream().noneMatch(old -> isSame(old, birth)))
        .map(
            birth ->
                Happening.of(iin, "BIRTH", birth.birthDate())
                    .with("childIin", birth.childIin())
                    .with("childBirthDate", birth.birthDate())
                    .with("childOrder", birth.order()));
  }

  private static Stream<Happening> deaths(Iin iin, CivilStatusFact before, CivilStatusFact after) {
    return orEmpty(after.deaths()).stream()
        .filter(
            death ->
                orEmpty(before.deaths()).stream()
                    .noneMatch(
                        old -> old.iin().equals(death.iin()) && old.date().equals(death.date())))
        .filter(death -> isChild(death.iin(), before) || isChild(death.iin(), after))
        .map(death -> Happening.of(iin, "CHILD_DIED", death.date()).with("childIin", death.iin()));
  }

  private static boolean isSame(Birth one, Birth other) {
    return one.childIin().equals(other.childIin());
  }

  /** The register also tells of husbands, wives and parents who died. */
  private static boolean isChild(Iin person, CivilStatusFact fact) {
    return Stream.of(
            orEmpty(fact.births()).stream().map(Birth::childIin),
            orEmpty(fact.adoptions()).stream().map(Adoption::childIin),
            orEmpty(fact.dependants()).stream()
                .filter(dependant -> dependant.relation() != null)
                .filter(dependant -> CHILDREN.contains(dependant.relation()))
                .map(Dependant::iin))
        .flatMap(children -> children)
        .anyMatch(person::equals);
  }
}
