package kz.tirek.recovery;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says of every overpaid month whether it may be asked back. */
@Component("proposeReclaim")
class ProposeReclaim implements JavaDelegate {
  private final Verdicts verdicts;

  ProposeReclaim(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    verdicts.propose(execution.getProcessBusinessKey());
  }
}
