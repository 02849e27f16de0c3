package kz.tirek.complaints;

import kz.tirek.cases.Alert;
import kz.tirek.cases.DeadlineAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Fifteen of a complaint's twenty working days are over. */
@Component("warnOfComplaintDeadline")
class WarnOfComplaintDeadline implements JavaDelegate {
  private final DeadlineAlerts alerts;

  WarnOfComplaintDeadline(DeadlineAlerts alerts) {
    this.alerts = alerts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    alerts.raise(execution.getProcessBusinessKey(), Alert.Kind.COMPLAINT_DEADLINE_NEAR);
  }
}
