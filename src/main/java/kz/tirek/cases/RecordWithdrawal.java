package kz.tirek.cases;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The applicant took the application back before it was decided. */
@Component("recordWithdrawal")
class RecordWithdrawal implements JavaDelegate {
  private final ApplicationRepository applications;

  RecordWithdrawal(ApplicationRepository applications) {
    this.applications = applications;
  }

  @Override
  public void execute(DelegateExecution execution) {
    applications.enter(execution.getProcessBusinessKey(), CaseStatus.WITHDRAWN);
  }
}
