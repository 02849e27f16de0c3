package kz.tirek.refunds;

import java.util.LinkedHashSet;
import java.util.Set;
import kz.tirek.awards.Award;
import kz.tirek.events.EventKind;
import kz.tirek.events.Events;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Awards that rested on what is refunded are recalculated before any money goes (domain.md §6). */
@Component("recalculateAwards")
class RecalculateAwards implements JavaDelegate {
  private final RefundRepository refunds;
  private final RefundItemRepository items;
  private final RestingAwards resting;
  private final Events events;

  RecalculateAwards(
      RefundRepository refunds, RefundItemRepository items, RestingAwards resting, Events events) {
    this.refunds = refunds;
    this.items = items;
    this.resting = resting;
    this.events = events;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Refund refund = refunds.find(execution.getProcessBusinessKey()).orElseThrow();
    Set<String> concerned = new LinkedHashSet<>();
    items.of(refund.number()).stream()
        .filter(RefundItem::isGranted)
        .flatMap(item -> resting.on(refund, item).stream())
        .map(Award::id)
        .forEach(concerned::add);
    concerned.forEach(
        award ->
            events.note(
                award,
                EventKind.CONTRIBUTIONS_CHANGED,
                "refunds",
                "Contributions were refunded: " + refund.number()));
  }
}
