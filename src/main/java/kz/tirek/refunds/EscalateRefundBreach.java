package kz.tirek.refunds;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A refund was not decided, or not paid, in time. */
@Component("escalateRefundBreach")
class EscalateRefundBreach implements JavaDelegate {
  static final String OF_DECISION = "EscalateRefundBreach";

  private final RefundAlerts alerts;

  EscalateRefundBreach(RefundAlerts alerts) {
    this.alerts = alerts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean ofDecision = execution.getCurrentActivityId().equals(OF_DECISION);
    alerts.raise(
        execution.getProcessBusinessKey(),
        ofDecision ? RefundAlerts.Kind.DEADLINE_PASSED : RefundAlerts.Kind.PAY_OUT_PASSED);
  }
}
