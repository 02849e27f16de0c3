package kz.tirek.cases;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What became of a complaint, and what a court ordered. */
@Component
class ComplaintNotices implements NoticeWriter {
  private final ObjectProvider<ComplaintOutcomes> complaints;
  private final ObjectProvider<CourtOrders> courts;

  ComplaintNotices(
      ObjectProvider<ComplaintOutcomes> complaints, ObjectProvider<CourtOrders> courts) {
    this.complaints = complaints;
    this.courts = courts;
  }

  @Override
  public Set<NoticeKind> kinds() {
    return Set.of(NoticeKind.COMPLAINT_DECISION, NoticeKind.COURT_ORDER);
  }

  @Override
  public List<NoticeLine> lines(NoticeKind kind, Application application) {
    String number = application.number();
    return kind == NoticeKind.COURT_ORDER ? order(number) : decision(number);
  }

  private List<NoticeLine> decision(String number) {
    ComplaintOutcomes.Outcome outcome = complaints.getObject().latest(number);
    return List.of(
        NoticeLine.of(
            outcome.changed() ? "COMPLAINT_DECISION.CHANGED" : "COMPLAINT_DECISION.KEPT",
            number,
            outcome.decidedOn(),
            outcome.reason()));
  }

  private List<NoticeLine> order(String number) {
    CourtOrders.Order order = courts.getObject().latest(number);
    return List.of(
        NoticeLine.of("COURT_ORDER", number, order.court(), order.number(), order.madeOn()));
  }
}
