package kz.tirek.recovery;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nothing is owed any more. */
@Component("closeRecovery")
class CloseRecovery implements JavaDelegate {
  private final Closing closing;

  CloseRecovery(Closing closing) {
    this.closing = closing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    closing.close(execution.getProcessBusinessKey());
  }
}
