package kz.tirek.cases;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import kz.tirek.engine.Processes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assignments that supersede a refusal: after a complaint, or by order of a court. */
@Service
public class DecisionChanges {
  private final Cases cases;
  private final ApplicationRepository applications;
  private final DecisionRepository decisions;
  private final Drafting drafting;
  private final Processes processes;
  private final Clock clock;

  DecisionChanges(
      Cases cases,
      ApplicationRepository applications,
      DecisionRepository decisions,
      Drafting drafting,
      Processes processes,
      Clock clock) {
    this.cases = cases;
    this.applications = applications;
    this.decisions = decisions;
    this.drafting = drafting;
    this.processes = processes;
    this.clock = clock;
  }

  /**
   * Calculates the refused case anew.
   *
   * @throws Impossible when the law gives no amount, or there is no account to pay it to
   * @throws Conflict with code {@code CASE_EXISTS} when the person has applied again since
   */
  @Transactional
  public void requireAssignable(String caseNumber) {
    if (applications.isAskedForAgain(caseNumber)) {
      throw new Conflict(
          "CASE_EXISTS", "This person has another case for the same payment and date by now");
    }
    Application application = cases.required(caseNumber);
    drafting.make(application).requirePayable(application);
  }

  /**
   * Assigns the refused case on the newest calculation, and starts its payment where an assignment
   * leads.
   *
   * @param basis the complaint or court order, as it stands in the decision
   * @param note why, in the words of whoever decided
   */
  @Transactional
  public void assign(String caseNumber, String basis, String decidedBy, String note) {
    Application application = cases.required(caseNumber);
    decisions.insert(
        caseNumber,
        new Decision(
            Decision.Kind.ASSIGN,
            false,
            decidedBy,
            null,
            List.of(),
            note,
            OffsetDateTime.now(clock),
            basis));
    applications.enter(caseNumber, CaseStatus.ASSIGNED);
    processes.startByMessage(
        CaseMessages.ASSIGNMENT_ORDERED + Cases.processOf(application.payment()),
        caseNumber,
        Map.of(
            CaseFlags.CASE_NUMBER, caseNumber,
            CaseFlags.BRANCH, application.applicant().region(),
            CaseFlags.PAYMENT, application.payment().name(),
            CaseFlags.DECISION, Decision.Kind.ASSIGN.name()));
  }
}
