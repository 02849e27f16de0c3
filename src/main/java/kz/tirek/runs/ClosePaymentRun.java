package kz.tirek.runs;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Every tenge of the run is accounted for. */
@Component("closePaymentRun")
class ClosePaymentRun implements JavaDelegate {
  private final Steps steps;

  ClosePaymentRun(Steps steps) {
    this.steps = steps;
  }

  @Override
  public void execute(DelegateExecution execution) {
    steps.close(execution.getProcessBusinessKey());
  }
}
