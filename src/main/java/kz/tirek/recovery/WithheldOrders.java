package kz.tirek.recovery;

import kz.tirek.payouts.OrderBooked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was held back counts once the bank has booked the order, and not if it comes back. */
@Component
class WithheldOrders {
  private final WithholdingRepository withholdings;
  private final LedgerRepository entries;
  private final Receipts receipts;
  private final Reversals reversals;

  WithheldOrders(
      WithholdingRepository withholdings,
      LedgerRepository entries,
      Receipts receipts,
      Reversals reversals) {
    this.withholdings = withholdings;
    this.entries = entries;
    this.receipts = receipts;
    this.reversals = reversals;
  }

  @EventListener
  void booked(OrderBooked order) {
    if (order.withheld().isPositive()) {
      String recovery = withholdings.newestOfAward(order.awardId()).orElseThrow().recoveryId();
      if (order.returned()) {
        takeBack(recovery, order);
      } else {
        receipts.place(
            recovery,
            EntryKind.WITHHELD,
            new NewReceipt(
                order.withheld(), order.on(), order.orderId(), null, Entry.Channel.WITHHOLDING));
      }
    }
  }

  private void takeBack(String recovery, OrderBooked order) {
    entries.lines(recovery).stream()
        .filter(line -> line.kind() == EntryKind.WITHHELD)
        .filter(line -> order.orderId().equals(line.reference()))
        .forEach(
            line -> reversals.reverse(recovery, line.id(), order.on(), "The payment came back"));
  }
}
