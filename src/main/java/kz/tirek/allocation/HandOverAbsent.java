package kz.tirek.allocation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The morning's first step: nobody's work waits for somebody who is away. */
@Component("handOverAbsent")
class HandOverAbsent implements JavaDelegate {
  private final Absences absences;

  HandOverAbsent(Absences absences) {
    this.absences = absences;
  }

  @Override
  public void execute(DelegateExecution execution) {
    absences.beginDue();
  }
}
