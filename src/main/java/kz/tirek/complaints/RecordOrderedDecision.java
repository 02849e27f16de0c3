package kz.tirek.complaints;

import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Cases;
import kz.tirek.cases.DecisionChanges;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Assigns what the court ordered, unless it has been assigned by now. */
@Component("recordOrderedDecision")
class RecordOrderedDecision implements JavaDelegate {
  private final Cases cases;
  private final Courts orders;
  private final DecisionChanges changes;

  RecordOrderedDecision(Cases cases, Courts orders, DecisionChanges changes) {
    this.cases = cases;
    this.orders = orders;
    this.changes = changes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    if (cases.required(caseNumber).status() == CaseStatus.REFUSED) {
      CourtOrder order = orders.assignment(caseNumber);
      changes.assign(caseNumber, order.reference(), order.carriedOutBy(), order.text());
    }
  }
}
