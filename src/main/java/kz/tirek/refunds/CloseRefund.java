package kz.tirek.refunds;

import kz.tirek.accounts.Accounts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The bank has paid: the entries in the accounts say so. */
@Component("closeRefund")
class CloseRefund implements JavaDelegate {
  private final RefundRepository refunds;
  private final Accounts accounts;

  CloseRefund(RefundRepository refunds, Accounts accounts) {
    this.refunds = refunds;
    this.accounts = accounts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    accounts.refundPaid(number);
    refunds.enter(number, RefundStatus.REFUNDED);
  }
}
