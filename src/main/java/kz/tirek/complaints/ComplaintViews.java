package kz.tirek.complaints;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kz.tirek.cases.CaseFiles;
import kz.tirek.cases.Decision;
import kz.tirek.deadlines.WorkingDays;
import kz.tirek.engine.TaskShown;
import kz.tirek.engine.TaskViews;
import org.springframework.stereotype.Component;

/** The complaint, or the court's order, beside what every form of a case shows. */
@Component
class ComplaintViews implements TaskViews {
  private final Complaints complaints;
  private final Courts orders;
  private final CaseFiles files;
  private final WorkingDays workingDays;
  private final Clock clock;

  ComplaintViews(
      Complaints complaints, Courts orders, CaseFiles files, WorkingDays workingDays, Clock clock) {
    this.complaints = complaints;
    this.orders = orders;
    this.files = files;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> view(TaskShown task) {
    return switch (task.taskDefinitionKey()) {
      case ExamineComplaint.ID -> complaint(complaints.newest(task.caseNumber()));
      case CarryOutCourtOrder.ID ->
          Map.of("orderedText", ordered(orders.assignment(task.caseNumber())));
      default -> Map.of();
    };
  }

  private Map<String, Object> complaint(Complaint complaint) {
    return Map.of(
        "complaintClock", clockText(complaint.dueOn()),
        "complaintText",
            "Filed %s\n\n%s"
                .formatted(Complaints.DATE.format(complaint.filedOn()), complaint.text()),
        "decisionText", decision(Complaints.decisionOf(files.read(complaint.caseNumber()))));
  }

  private String clockText(LocalDate due) {
    LocalDate today = LocalDate.now(clock);
    return today.isAfter(due)
        ? "Deadline passed on " + Complaints.DATE.format(due)
        : "Due %s · %d working days left"
            .formatted(Complaints.DATE.format(due), workingDays.between(today, due));
  }

  private static String decision(Decision decision) {
    String what = decision.kind() == Decision.Kind.ASSIGN ? "Assigned" : "Refused";
    String who =
        decision.automatic()
            ? "automatically"
            : "by " + decision.proposedBy() + approver(decision.approvedBy());
    return "%s %s %s%s"
        .formatted(
            what,
            Complaints.DATE.format(decision.madeAt()),
            who,
            decision.note() == null ? "" : "\n\n" + decision.note());
  }

  private static String approver(String approvedBy) {
    return approvedBy == null ? "" : ", approved by " + approvedBy;
  }

  private static String ordered(CourtOrder order) {
    return "%s, in force since %s\n\n%s"
        .formatted(order.reference(), Complaints.DATE.format(order.inForceOn()), order.text());
  }
}
