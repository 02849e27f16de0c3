package kz.tirek.cases;

import java.util.List;
import kz.tirek.awards.Assignment;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.Awards;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the award of the decision, and the order that pays it. */
@Component("assignPayment")
class AssignPayment implements JavaDelegate {
  private final Cases cases;
  private final DecisionRepository decisions;
  private final Awards awards;
  private final CaseOrders orders;

  AssignPayment(Cases cases, DecisionRepository decisions, Awards awards, CaseOrders orders) {
    this.cases = cases;
    this.decisions = decisions;
    this.awards = awards;
    this.orders = orders;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Application application = cases.required(execution.getProcessBusinessKey());
    DecisionRepository.Kept kept = decisions.latestCalculation(application.number()).orElseThrow();
    awards.assign(assignment(application, kept));
    execution.setVariable(CaseFlags.ORDER_ID, orders.order(application));
  }

  private static Assignment assignment(Application application, DecisionRepository.Kept kept) {
    StoredCalculation calculation = kept.calculation();
    return new Assignment(
        application.number(),
        application.payment(),
        application.applicant().iin(),
        calculation.oneOff(),
        kept.id(),
        List.of(
            new AwardPeriod(
                calculation.from(),
                calculation.until(),
                calculation.gross(),
                calculation.pension(),
                null)));
  }
}
