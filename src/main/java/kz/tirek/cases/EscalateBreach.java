package kz.tirek.cases;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The statutory clock has run out: the breach is counted and shown to the branch head. */
@Component("escalateBreach")
class EscalateBreach implements JavaDelegate {
  private final DeadlineAlerts alerts;

  EscalateBreach(DeadlineAlerts alerts) {
    this.alerts = alerts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    alerts.raise(execution.getProcessBusinessKey(), Alert.Kind.DEADLINE_PASSED);
  }
}
