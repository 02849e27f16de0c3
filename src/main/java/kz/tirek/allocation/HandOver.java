package kz.tirek.allocation;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.tirek.engine.WorkItem;
import kz.tirek.engine.WorkItems;
import org.springframework.stereotype.Component;

/** Moves everything somebody has to others; what nobody there may do goes back to the pool. */
@Component
class HandOver {
  private final WorkItems items;
  private final Benches benches;
  private final Candidates candidates;
  private final AssignmentLog log;
  private final Clock clock;

  HandOver(
      WorkItems items, Benches benches, Candidates candidates, AssignmentLog log, Clock clock) {
    this.items = items;
    this.benches = benches;
    this.candidates = candidates;
    this.log = log;
    this.clock = clock;
  }

  /**
   * @param deputy login; null shares the work out to the least loaded
   * @param by login of who does it by hand; null for the program
   * @return how many tasks changed hands
   */
  int workOf(String user, String deputy, String by) {
    Map<Set<String>, Bench> present = new HashMap<>();
    int moved = 0;
    for (WorkItem task : items.of(user)) {
      Bench bench = present.computeIfAbsent(Candidates.workers(task), benches::of);
      Set<String> except = new HashSet<>(candidates.barred(task));
      except.add(user);
      // The head is no specialist and may stand in all the same.
      boolean toDeputy =
          deputy != null
              && !except.contains(deputy)
              && present.computeIfAbsent(task.groups(), benches::of).has(deputy);
      String next = toDeputy ? deputy : bench.next(except, clock.instant()).orElse(null);
      items.assign(task.taskId(), next);
      log.given(task, next, how(toDeputy, next), by);
      moved++;
    }
    return moved;
  }

  private static How how(boolean toDeputy, String next) {
    if (toDeputy) {
      return How.DEPUTY;
    }
    return next == null ? How.POOL : How.LEAST_LOADED;
  }
}
