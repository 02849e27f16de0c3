package kz.tirek.complaints;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tirek.cases.Application;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Cases;
import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.NotFound;
import kz.tirek.complaints.CourtOrder.Orders;
import kz.tirek.engine.Processes;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What courts say about refusals; an ordered assignment is carried out by the branch's head. */
@Service
public class Courts {
  private static final String PROCESS = "court-order";

  private final Cases cases;
  private final CourtOrderRepository orders;
  private final Processes processes;
  private final Clock clock;

  Courts(Cases cases, CourtOrderRepository orders, Processes processes, Clock clock) {
    this.cases = cases;
    this.orders = orders;
    this.processes = processes;
    this.clock = clock;
  }

  /**
   * Keeps a judgment in force, and starts its process.
   *
   * @throws InvalidInput naming every wrong field
   * @throws NotFound when there is no such case
   * @throws Impossible with code {@code NOT_REFUSED} or {@code ORDER_NOT_IN_FORCE}
   * @throws Conflict with code {@code CASE_ASSIGNED} or {@code COURT_ORDER_KNOWN}
   */
  @Transactional
  public CourtOrder receive(String caseNumber, NewCourtOrder arriving, String receivedBy) {
    LocalDate today = LocalDate.now(clock);
    ComplaintRules.check(arriving, today);
    Application application = cases.required(caseNumber);
    requireRefused(application);
    if (today.isBefore(arriving.inForceOn())) {
      throw new Impossible(
          "ORDER_NOT_IN_FORCE", "The judgment takes force on " + arriving.inForceOn());
    }
    try {
      orders.insert(caseNumber, arriving, receivedBy);
    } catch (DuplicateKeyException e) {
      throw new Conflict(
          "COURT_ORDER_KNOWN", "This order, or another that is still open, is with the case");
    }
    processes.start(
        PROCESS,
        caseNumber,
        Map.of(
            "caseNumber", caseNumber,
            "branch", application.applicant().region(),
            "payment", application.payment().name(),
            "orders", arriving.orders().name()));
    return newest(caseNumber);
  }

  /** Oldest first. */
  public List<CourtOrder> ofCase(String caseNumber) {
    return orders.ofCase(caseNumber);
  }

  private CourtOrder newest(String caseNumber) {
    return orders.ofCase(caseNumber).stream().reduce((earlier, later) -> later).orElseThrow();
  }

  /** The assignment that was ordered last, carried out or not. */
  CourtOrder assignment(String caseNumber) {
    return orders.ofCase(caseNumber).stream()
        .filter(order -> order.orders() == Orders.ASSIGN)
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new NotFound("No court ordered an assignment of case " + caseNumber));
  }

  private static void requireRefused(Application application) {
    if (application.status() == CaseStatus.ASSIGNED) {
      throw new Conflict("CASE_ASSIGNED", "Case " + application.number() + " is assigned already");
    }
    if (application.status() != CaseStatus.REFUSED) {
      throw new Impossible(
          "NOT_REFUSED",
          "Case %s was not refused: %s".formatted(application.number(), application.status()));
    }
  }
}
