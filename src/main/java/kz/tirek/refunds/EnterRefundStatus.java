package kz.tirek.refunds;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The refund enters the status that its next step belongs to. */
@Component("enterRefundStatus")
class EnterRefundStatus implements ExecutionListener {
  private static final Map<String, RefundStatus> STATUSES =
      Map.of(
          "NotifyOfRefundHearing",
          RefundStatus.HEARING,
          DecideRefund.ID,
          RefundStatus.DECISION,
          ApproveRefund.ID,
          RefundStatus.APPROVAL);

  private final RefundRepository refunds;

  EnterRefundStatus(RefundRepository refunds) {
    this.refunds = refunds;
  }

  @Override
  public void notify(DelegateExecution execution) {
    refunds.enter(
        execution.getProcessBusinessKey(), STATUSES.get(execution.getCurrentActivityId()));
  }
}
