package kz.tirek.recovery;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks whether what was agreed is kept. */
@Component("checkRepayment")
class CheckRepayment implements JavaDelegate {
  private final Repayments repayments;

  CheckRepayment(Repayments repayments) {
    this.repayments = repayments;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String id = execution.getProcessBusinessKey();
    Repayments.State state = repayments.look(id);
    execution.setVariable(RecoveryFlags.REPAYMENT, state.name());
    if (state == Repayments.State.ON_TRACK || state == Repayments.State.MISSED) {
      execution.setVariable(RecoveryFlags.NEXT_CHECK_ON, repayments.nextCheck(id));
    }
  }
}
