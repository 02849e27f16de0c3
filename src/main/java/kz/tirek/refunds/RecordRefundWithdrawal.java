package kz.tirek.refunds;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The payer no longer wants the money back. */
@Component("recordRefundWithdrawal")
class RecordRefundWithdrawal implements JavaDelegate {
  private final RefundRepository refunds;

  RecordRefundWithdrawal(RefundRepository refunds) {
    this.refunds = refunds;
  }

  @Override
  public void execute(DelegateExecution execution) {
    refunds.enter(execution.getProcessBusinessKey(), RefundStatus.WITHDRAWN);
  }
}
