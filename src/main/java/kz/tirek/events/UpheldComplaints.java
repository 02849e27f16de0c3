package kz.tirek.events;

import kz.tirek.awards.Awards;
import kz.tirek.complaints.AwardChallenged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A complaint against an amount was upheld: the award is calculated anew, from its account. */
@Component
class UpheldComplaints {
  private final Events events;
  private final Awards awards;

  UpheldComplaints(Events events, Awards awards) {
    this.events = events;
    this.awards = awards;
  }

  @EventListener
  void recalculate(AwardChallenged challenged) {
    awards
        .ofCase(challenged.caseNumber())
        .ifPresent(
            award ->
                events.note(
                    award.id(), EventKind.COMPLAINT_UPHELD, "complaints", challenged.reason()));
  }
}
