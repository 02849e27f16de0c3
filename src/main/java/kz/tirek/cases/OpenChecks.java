package kz.tirek.cases;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** A new round of checks begins: what was answered before no longer counts. */
@Component("openChecks")
class OpenChecks implements ExecutionListener {
  private final ApplicationRepository applications;

  OpenChecks(ApplicationRepository applications) {
    this.applications = applications;
  }

  @Override
  public void notify(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    applications.nextCheckRound(caseNumber);
    applications.enter(caseNumber, CaseStatus.CHECKING);
  }
}
