package kz.tirek.complaints;

import kz.tirek.cases.Alert;
import kz.tirek.cases.DeadlineAlerts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A complaint was not decided in time: the breach is counted, its task goes first. */
@Component("escalateComplaintBreach")
class EscalateComplaintBreach implements JavaDelegate {
  private final DeadlineAlerts alerts;

  EscalateComplaintBreach(DeadlineAlerts alerts) {
    this.alerts = alerts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    alerts.raise(execution.getProcessBusinessKey(), Alert.Kind.COMPLAINT_DEADLINE_PASSED);
  }
}
