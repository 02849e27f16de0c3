package kz.tirek.lawsuits;

import kz.tirek.engine.Processes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A term to appeal ends in a week: its task goes before the others. */
@Component("warnOfLegalDeadline")
class WarnOfLegalDeadline implements JavaDelegate {
  private static final int PRIORITY = 70;

  private final Processes processes;

  WarnOfLegalDeadline(Processes processes) {
    this.processes = processes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    processes.prioritise(execution.getProcessBusinessKey(), PRIORITY);
  }
}
