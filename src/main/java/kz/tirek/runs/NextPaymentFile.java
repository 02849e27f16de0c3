package kz.tirek.runs;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The next file to hand to the bank. */
@Component("nextPaymentFile")
class NextPaymentFile implements JavaDelegate {
  private final Steps steps;
  private final RunRepository runs;

  NextPaymentFile(Steps steps, RunRepository runs) {
    this.steps = steps;
    this.runs = runs;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String run = execution.getProcessBusinessKey();
    Next next =
        steps
            .nextFile(run)
            .map(
                file -> {
                  execution.setVariable(RunFlags.PAYMENT_FILE_ID, file.id());
                  return Next.FILE;
                })
            .orElseGet(() -> runs.required(run).paused() ? Next.PAUSE : Next.DONE);
    execution.setVariable(RunFlags.NEXT, next.name());
  }
}
