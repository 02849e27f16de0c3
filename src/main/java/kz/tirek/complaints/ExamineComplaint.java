package kz.tirek.complaints;

import java.util.Map;
import kz.tirek.cases.Application;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.CaseTask;
import kz.tirek.cases.DecisionChanges;
import kz.tirek.cases.Entered;
import kz.tirek.common.Impossible;
import kz.tirek.complaints.Complaint.Outcome;
import org.springframework.stereotype.Component;

/** Whether the decision stands; a refusal can only be changed where the law gives an amount. */
@Component
class ExamineComplaint implements CaseTask {
  static final String ID = "ExamineComplaint";

  private final Complaints complaints;
  private final ComplaintRepository repository;
  private final Examiners examiners;
  private final DecisionChanges changes;

  ExamineComplaint(
      Complaints complaints,
      ComplaintRepository repository,
      Examiners examiners,
      DecisionChanges changes) {
    this.complaints = complaints;
    this.repository = repository;
    this.examiners = examiners;
    this.changes = changes;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Map<String, Object> accept(Application application, Entered entered, String userId) {
    Outcome outcome = entered.choice("outcome", Outcome.class);
    String reason = entered.requiredText("reason", "The applicant is told the reason");
    if (examiners.tookPart(userId, application.number())) {
      throw new Impossible(
          "SAME_PERSON", "Whoever made the decision may not examine the complaint about it");
    }
    if (outcome == Outcome.CHANGE && application.status() == CaseStatus.REFUSED) {
      changes.requireAssignable(application.number());
    }
    repository.decide(complaints.newest(application.number()).number(), outcome, reason, userId);
    return Map.of("outcome", outcome.name());
  }
}
