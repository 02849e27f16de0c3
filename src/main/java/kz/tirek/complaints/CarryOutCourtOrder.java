package kz.tirek.complaints;

import java.util.Map;
import kz.tirek.cases.Application;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.CaseTask;
import kz.tirek.cases.DecisionChanges;
import kz.tirek.cases.Entered;
import org.springframework.stereotype.Component;

/** The head says how the order is carried out; the amount is the law's. */
@Component
class CarryOutCourtOrder implements CaseTask {
  static final String ID = "CarryOutCourtOrder";

  private final Courts orders;
  private final CourtOrderRepository repository;
  private final DecisionChanges changes;

  CarryOutCourtOrder(Courts orders, CourtOrderRepository repository, DecisionChanges changes) {
    this.orders = orders;
    this.repository = repository;
    this.changes = changes;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Map<String, Object> accept(Application application, Entered entered, String userId) {
    entered.requiredText("reason", "Please say how the order is carried out");
    // A complaint may have brought the assignment in the meantime.
    if (application.status() == CaseStatus.REFUSED) {
      changes.requireAssignable(application.number());
    }
    repository.carriedOut(orders.assignment(application.number()).id(), userId);
    return Map.of("carriedOut", true);
  }
}
