package kz.tirek.refunds;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The State Corporation has the payer's letter. */
@Component("recordRefundDelivery")
class RecordRefundDelivery implements ExecutionListener {
  private final RefundNotices notices;

  RecordRefundDelivery(RefundNotices notices) {
    this.notices = notices;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (!execution.isCanceled()) {
      notices.delivered((String) execution.getVariable(RefundFlags.NOTICE_ID));
    }
  }
}
