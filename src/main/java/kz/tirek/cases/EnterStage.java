package kz.tirek.cases;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The case enters the stage that its next step belongs to. */
@Component("enterStage")
class EnterStage implements ExecutionListener {
  private static final Map<String, CaseStatus> STAGES =
      Map.of(
          "RequestDocuments", CaseStatus.INCOMPLETE,
          "ReviewCase", CaseStatus.REVIEW,
          "NotifyOfHearing", CaseStatus.HEARING,
          "ApproveDecision", CaseStatus.APPROVAL);

  private final ApplicationRepository applications;

  EnterStage(ApplicationRepository applications) {
    this.applications = applications;
  }

  @Override
  public void notify(DelegateExecution execution) {
    applications.enter(
        execution.getProcessBusinessKey(), STAGES.get(execution.getCurrentActivityId()));
  }
}
