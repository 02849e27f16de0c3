package kz.tirek.cases;

import java.util.List;
import kz.tirek.awards.Assignment;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.Awards;
import kz.tirek.common.PaymentKind;
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
  private final OtherCarers otherCarers;

  AssignPayment(
      Cases cases,
      DecisionRepository decisions,
      Awards awards,
      AwardTerms terms,
      CaseOrders orders,
      OtherCarers otherCarers) {
    this.cases = cases;
    this.decisions = decisions;
    this.awards = awards;
    this.terms = terms;
    this.orders = orders;
    this.otherCarers = otherCarers;
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

  /** A carer who follows another is paid from the day after: no day of a child is paid twice. */
  private List<AwardPeriod> entitlement(Application application, StoredCalculation calculation) {
    List<AwardPeriod> all = calculation.entitlement();
    return application.payment() == PaymentKind.CHILD_CARE
        ? otherCarers
            .paidUntil(application)
            .map(last -> AwardPeriod.startingOn(last.plusDays(1), all))
            .orElse(all)
        : all;
  }

  private Assignment assignment(Application application, DecisionRepository.Kept kept) {
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
        entitlement(application, kept.calculation()));
  }
}
