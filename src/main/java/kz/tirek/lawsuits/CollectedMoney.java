package kz.tirek.lawsuits;

import java.time.LocalDate;
import kz.tirek.common.Impossible;
import kz.tirek.common.Money;
import kz.tirek.recovery.Entry;
import kz.tirek.recovery.EntryKind;
import kz.tirek.recovery.Recoveries;
import org.springframework.stereotype.Component;

/** Enters what a suit brought: in the ledger of its recovery, or with the suit itself. */
@Component
class CollectedMoney {
  private final Recoveries recoveries;
  private final MoneyRepository money;

  CollectedMoney(Recoveries recoveries, MoneyRepository money) {
    this.recoveries = recoveries;
    this.money = money;
  }

  /**
   * What came in now, where something did.
   *
   * @return KZT still to come after it
   */
  Money enter(SuitFile file, Fields fields, Entry.Channel channel) {
    Money open = file.toCollect().minus(file.collected());
    Money came = fields.amount("amount");
    if (came == null || came.isZero()) {
      return open;
    }
    LocalDate since = file.last(StepKind.IN_FORCE, StepKind.SETTLED).orElseThrow().on();
    LocalDate on = fields.on(since, "BEFORE_FORCE", "Nothing could be collected before %s");
    String reference =
        fields.required("reference", "Please enter the number of the payment: it is booked by it");
    if (came.compareTo(open) > 0) {
      throw new Impossible(
          "MORE_THAN_AWARDED", "Only %s KZT is still to come from this suit".formatted(open));
    }
    Lawsuit suit = file.lawsuit();
    if (suit.recoveryId() == null) {
      money.ofSuit(suit, new MoneyBack(on, came, channel, reference));
    } else {
      recoveries.record(
          suit.recoveryId(),
          new Entry(EntryKind.RECEIPT, came, on, reference, suit.number(), channel));
    }
    return open.minus(came);
  }
}
