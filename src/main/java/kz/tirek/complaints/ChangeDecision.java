package kz.tirek.complaints;

import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Cases;
import kz.tirek.cases.DecisionChanges;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A refusal becomes an assignment; an assignment is left to whoever recalculates awards. */
@Component("changeDecision")
class ChangeDecision implements JavaDelegate {
  private final Cases cases;
  private final Complaints complaints;
  private final DecisionChanges changes;
  private final ApplicationEventPublisher events;

  ChangeDecision(
      Cases cases,
      Complaints complaints,
      DecisionChanges changes,
      ApplicationEventPublisher events) {
    this.cases = cases;
    this.complaints = complaints;
    this.changes = changes;
    this.events = events;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    Complaint complaint = complaints.newest(caseNumber);
    if (cases.required(caseNumber).status() == CaseStatus.REFUSED) {
      changes.assign(caseNumber, complaint.number(), complaint.decidedBy(), complaint.reason());
    } else {
      events.publishEvent(new AwardChallenged(caseNumber, complaint.reason()));
    }
  }
}
