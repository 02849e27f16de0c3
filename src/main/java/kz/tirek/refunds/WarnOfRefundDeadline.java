package kz.tirek.refunds;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The end of the Fund's clock, or of the pay-out's, is near. */
@Component("warnOfRefundDeadline")
class WarnOfRefundDeadline implements JavaDelegate {
  static final String OF_DECISION = "WarnOfRefundDeadline";

  private final RefundAlerts alerts;

  WarnOfRefundDeadline(RefundAlerts alerts) {
    this.alerts = alerts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean ofDecision = execution.getCurrentActivityId().equals(OF_DECISION);
    alerts.raise(
        execution.getProcessBusinessKey(),
        ofDecision ? RefundAlerts.Kind.DEADLINE_NEAR : RefundAlerts.Kind.PAY_OUT_NEAR);
  }
}
