package kz.tirek.refunds;

import kz.tirek.common.Money;
import kz.tirek.common.Words;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Writes and prints the letter that the step is about to deliver to the payer. */
@Component("composeRefundNotice")
class ComposeRefundNotice implements ExecutionListener {
  private static final String OF_WITHDRAWAL = "NotifyPayerOfWithdrawal";

  private final RefundRepository refunds;
  private final RefundItemRepository items;
  private final RefundPayment payment;
  private final RefundWords words;
  private final RefundNotices notices;

  ComposeRefundNotice(
      RefundRepository refunds,
      RefundItemRepository items,
      RefundPayment payment,
      RefundWords words,
      RefundNotices notices) {
    this.refunds = refunds;
    this.items = items;
    this.payment = payment;
    this.words = words;
    this.notices = notices;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Refund refund = refunds.find(execution.getProcessBusinessKey()).orElseThrow();
    String id =
        execution.getCurrentActivityId().equals(OF_WITHDRAWAL)
            ? notices.compose(refund, "REFUND_WITHDRAWAL", words.withdrawal(refund))
            : decision(refund);
    execution.setVariable(RefundFlags.NOTICE_ID, id);
  }

  private String decision(Refund refund) {
    Money granted = payment.granted(refund.number());
    Words text = words.decision(refund, items.of(refund.number()), granted);
    return notices.compose(refund, granted.isZero() ? "REFUND_REFUSAL" : "REFUND", text);
  }
}
