package kz.tirek.cases;

import kz.tirek.engine.Processes;
import org.springframework.stereotype.Component;

/** Alerts stand on the case, and lift its open tasks above the others. */
@Component
public class DeadlineAlerts {
  private final Journal journal;
  private final Processes processes;

  DeadlineAlerts(Journal journal, Processes processes) {
    this.journal = journal;
    this.processes = processes;
  }

  /** Counts the warning or the breach, and lifts what is open of the case. */
  public void raise(String caseNumber, Alert.Kind kind) {
    journal.alert(caseNumber, kind);
    processes.prioritise(caseNumber, kind.priority());
  }
}
