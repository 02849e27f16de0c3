package kz.tirek.allocation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.tirek.engine.Workforce;
import org.springframework.stereotype.Component;

/** Reads who is present and how much each has: three queries, however many people there are. */
@Component
class Benches {
  private final Workforce workforce;
  private final AbsenceRepository absences;
  private final AssignmentLog log;
  private final Clock clock;

  Benches(Workforce workforce, AbsenceRepository absences, AssignmentLog log, Clock clock) {
    this.workforce = workforce;
    this.absences = absences;
    this.log = log;
    this.clock = clock;
  }

  /** The present members of any of the groups. */
  Bench of(Collection<String> groups) {
    Set<String> away = absences.awayOn(LocalDate.now(clock));
    List<Workforce.Load> present =
        workforce.loads(groups).stream().filter(load -> !away.contains(load.user())).toList();
    Map<String, Instant> since = log.lastGiven(present.stream().map(Workforce.Load::user).toList());
    return new Bench(
        present.stream()
            .map(load -> new Bench.Seat(load.user(), load.open(), since.get(load.user())))
            .toList());
  }
}
