package kz.tirek.cases;

import kz.tirek.awards.Assignment;
import kz.tirek.awards.Awards;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the award of the decision; a sum paid at once is ordered at once. */
@Component("assignPayment")
class AssignPayment implements JavaDelegate {
  private final Cases cases;
  private final DecisionRepository decisions;
  private final Awards awards;
  private final AwardTerms terms;
  private final CaseOrders orders;

  AssignPayment(
      Cases cases,
      DecisionRepository decisions,
      Awards awards,
      AwardTerms terms,
      CaseOrders orders) {
    this.cases = cases;
    this.decisions = decisions;
    this.awards = awards;
    this.terms = terms;
    this.orders = orders;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Application application = cases.required(execution.getProcessBusinessKey());
    DecisionRepository.Kept kept = decisions.latestCalculation(application.number()).orElseThrow();
    String award = awards.assign(assignment(application, kept));
    execution.setVariables(terms.flags(awards.required(award)));
    if (kept.calculation().oneOff()) {
      execution.setVariable(CaseFlags.ORDER_ID, orders.first(award).orElseThrow());
    }
  }

  private static Assignment assignment(Application application, DecisionRepository.Kept kept) {
    Applicant applicant = application.applicant();
    return new Assignment(
        application.number(),
        application.payment(),
        applicant.iin(),
        applicant.fullName(),
        applicant.iban(),
        applicant.region(),
        application.concerned(),
        kept.calculation().oneOff(),
        kept.id(),
        kept.calculation().entitlement());
  }
}
