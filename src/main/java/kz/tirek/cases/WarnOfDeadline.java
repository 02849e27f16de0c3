package kz.tirek.cases;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The statutory clock nears its end. */
@Component("warnOfDeadline")
class WarnOfDeadline implements JavaDelegate {
  private final DeadlineAlerts alerts;

  WarnOfDeadline(DeadlineAlerts alerts) {
    this.alerts = alerts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    alerts.raise(execution.getProcessBusinessKey(), Alert.Kind.DEADLINE_NEAR);
  }
}
