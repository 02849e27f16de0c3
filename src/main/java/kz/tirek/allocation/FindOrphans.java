package kz.tirek.allocation;

import java.util.Map;
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
    stuck.orphans().forEach(found -> raise(found, RescueRepository.Kind.ORPHAN));
    stuck.oldIncidents().forEach(found -> raise(found, RescueRepository.Kind.INCIDENT));
  }

  private void raise(Stuck found, RescueRepository.Kind kind) {
    if (rescues.begin(found, kind)) {
      LOG.warn(
          "Case {} is stuck ({}): raised for the head of its branch", found.caseNumber(), kind);
      processes.start(
          "rescue-case",
          found.caseNumber(),
          Map.of(
              "caseNumber", found.caseNumber(),
              "branch", found.branch(),
              "payment", found.payment()));
    }
  }
}
