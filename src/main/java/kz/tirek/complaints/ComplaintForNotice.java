package kz.tirek.complaints;

import kz.tirek.cases.ComplaintOutcomes;
import org.springframework.stereotype.Component;

/** What the notice of a complaint's decision says. */
@Component
class ComplaintForNotice implements ComplaintOutcomes {
  private final Complaints complaints;

  ComplaintForNotice(Complaints complaints) {
    this.complaints = complaints;
  }

  @Override
  public Outcome latest(String caseNumber) {
    Complaint complaint = complaints.newest(caseNumber);
    return new Outcome(
        complaint.outcome() == Complaint.Outcome.CHANGE,
        complaint.reason(),
        complaint.decidedAt().toLocalDate());
  }
}
