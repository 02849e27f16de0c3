package kz.tirek.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * How many dependants there are in a range of days, at least one.
 *
 * @param until inclusive; null where no end is known
 */
record Family(LocalDate from, LocalDate until, int dependants) {

  /** In order of time; a new entry for every day on which somebody leaves or is born. */
  static List<Family> of(Facts facts) {
    CalculationInput input = facts.input();
    if (input.family() == null) {
      return input.dependants() == 0
          ? List.of()
          : List.of(new Family(input.riskDate(), input.until(), input.dependants()));
    }
    List<Dependency> dependencies =
        input.family().stream()
            .map(dependant -> Dependency.of(dependant, facts))
            .filter(Dependency::lasts)
            .toList();
    return timeline(dependencies);
  }

  private static List<Family> timeline(List<Dependency> dependencies) {
    TreeSet<LocalDate> changes = new TreeSet<>();
    for (Dependency dependency : dependencies) {
      changes.add(dependency.from());
      if (dependency.until() != null) {
        changes.add(dependency.until().plusDays(1));
      }
    }
    List<Family> timeline = new ArrayList<>();
    for (LocalDate from : changes) {
      int present = (int) dependencies.stream().filter(d -> d.covers(from)).count();
      LocalDate next = changes.higher(from);
      if (present > 0) {
        timeline.add(new Family(from, next == null ? null : next.minusDays(1), present));
      }
    }
    return timeline;
  }
}
