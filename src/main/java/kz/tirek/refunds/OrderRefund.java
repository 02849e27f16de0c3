package kz.tirek.refunds;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the order to the payer's account. */
@Component("orderRefund")
class OrderRefund implements JavaDelegate {
  private final RefundPayment payment;

  OrderRefund(RefundPayment payment) {
    this.payment = payment;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(RefundFlags.ORDER_ID, payment.order(execution.getProcessBusinessKey()));
  }
}
