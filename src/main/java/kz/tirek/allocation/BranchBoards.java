package kz.tirek.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tirek.access.BranchRole;
import kz.tirek.common.Region;
import kz.tirek.engine.WorkItems;
import kz.tirek.engine.Workforce;
import org.springframework.stereotype.Component;

/** Reads the board of a branch: six queries, however large it is. */
@Component
class BranchBoards {
  private static final int MOST_TASKS = 200;

  private final Workforce workforce;
  private final WorkItems items;
  private final AbsenceRepository absences;
  private final AssignmentLog log;
  private final Clock clock;

  BranchBoards(
      Workforce workforce,
      WorkItems items,
      AbsenceRepository absences,
      AssignmentLog log,
      Clock clock) {
    this.workforce = workforce;
    this.items = items;
    this.absences = absences;
    this.log = log;
    this.clock = clock;
  }

  BranchBoard of(Region branch) {
    LocalDate today = LocalDate.now(clock);
    Set<String> groups = Set.of(BranchRole.SPECIALIST.in(branch), BranchRole.HEAD.in(branch));
    List<Workforce.Load> loads = workforce.loads(groups);
    List<String> logins = loads.stream().map(Workforce.Load::user).toList();
    Set<String> heads =
        workforce.loads(Set.of(BranchRole.HEAD.in(branch))).stream()
            .map(Workforce.Load::user)
            .collect(Collectors.toSet());
    Map<String, Integer> done = log.doneOn(today, logins);
    List<Absence> away = absences.from(today, logins);
    return new BranchBoard(
        branch,
        loads.stream()
            .map(
                load ->
                    new BranchBoard.Person(
                        load,
                        heads.contains(load.user()),
                        done.getOrDefault(load.user(), 0),
                        today(away, load.user(), today)))
            .toList(),
        workforce.pool(groups),
        away,
        items.ofGroups(groups, MOST_TASKS));
  }

  private static Absence today(List<Absence> absences, String user, LocalDate today) {
    return absences.stream()
        .filter(absence -> absence.user().equals(user) && absence.covers(today))
        .findFirst()
        .orElse(null);
  }
}
