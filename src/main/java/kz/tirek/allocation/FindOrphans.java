package kz.tirek.allocation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.tirek.allocation.RescueRepository.Kind;
import kz.tirek.engine.Processes;
import kz.tirek.engine.StuckCases;
import kz.tirek.engine.StuckCases.Stuck;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Raises every case that nothing moves any more: one rescue a case, however often it is found. */
@Component("findOrphans")
class FindOrphans implements JavaDelegate {
  private static final Logger LOG = LoggerFactory.getLogger(FindOrphans.class);

  /** What breaks thousands of cases at once is a matter for operators, not for their heads. */
  private static final int MOST = 500;

  private final StuckCases stuck;
  private final RescueRepository rescues;
  private final Processes processes;

  FindOrphans(StuckCases stuck, RescueRepository rescues, Processes processes) {
    this.stuck = stuck;
    this.rescues = rescues;
    this.processes = processes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Set<String> raised = rescues.openCases();
    List<Found> found =
        Stream.concat(
                stuck.orphans().stream().map(orphan -> new Found(orphan, Kind.ORPHAN)),
                stuck.oldIncidents().stream().map(incident -> new Found(incident, Kind.INCIDENT)))
            .filter(one -> !raised.contains(one.stuck().caseNumber()))
            .toList();
    found.stream().limit(MOST).forEach(this::raise);
    if (!found.isEmpty()) {
      LOG.warn("{} stuck cases found; at most {} are raised a day", found.size(), MOST);
    }
  }

  private record Found(Stuck stuck, Kind kind) {}

  private void raise(Found found) {
    Stuck lost = found.stuck();
    if (rescues.begin(lost, found.kind())) {
      processes.start(
          "rescue-case",
          lost.caseNumber(),
          Map.of(
              "caseNumber", lost.caseNumber(),
              "branch", lost.branch(),
              "payment", lost.payment()));
    }
  }
}
