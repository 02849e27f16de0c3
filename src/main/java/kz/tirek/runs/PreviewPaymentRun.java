package kz.tirek.runs;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** What a run would pay, before anybody approves it. */
@Component("previewPaymentRun")
class PreviewPaymentRun implements JavaDelegate {
  private final Steps steps;

  PreviewPaymentRun(Steps steps) {
    this.steps = steps;
  }

  @Override
  public void execute(DelegateExecution execution) {
    steps.preview(execution.getProcessBusinessKey());
  }
}
