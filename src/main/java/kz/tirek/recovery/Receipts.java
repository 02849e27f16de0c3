package kz.tirek.recovery;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.tirek.common.Conflict;
import kz.tirek.common.Money;
import kz.tirek.engine.Processes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Places money that came in: what the debt needs is taken, the rest waits to be returned. */
@Component
class Receipts {
  private final RecoveryRepository recoveries;
  private final ReceiptRepository receipts;
  private final Ledger ledger;
  private final Opening opening;
  private final Processes processes;
  private final ObjectProvider<CourtSteps> courts;

  Receipts(
      RecoveryRepository recoveries,
      ReceiptRepository receipts,
      Ledger ledger,
      Opening opening,
      Processes processes,
      ObjectProvider<CourtSteps> courts) {
    this.recoveries = recoveries;
    this.receipts = receipts;
    this.ledger = ledger;
    this.opening = opening;
    this.processes = processes;
    this.courts = courts;
  }

  /**
   * @param repeated whether it was placed before
   */
  record Placed(Receipt receipt, boolean repeated) {
    /** Nothing was owed any more when it came. */
    boolean isRefused() {
      return receipt.taken().isZero();
    }
  }

  /**
   * @throws Conflict with code {@code REFERENCE_KNOWN} when the reference stands for other money
   */
  Placed place(String recoveryId, NewReceipt arriving) {
    return place(recoveryId, EntryKind.RECEIPT, arriving);
  }

  Placed place(String recoveryId, EntryKind kind, NewReceipt arriving) {
    Recovery recovery = recoveries.lock(recoveryId);
    Optional<Receipt> known = receipts.find(arriving.reference());
    if (known.isPresent()) {
      requireSame(recoveryId, known.get(), arriving);
      return new Placed(known.get(), true);
    }
    Money owed = recovery.isOpen() ? ledger.owed(recoveryId) : Money.ZERO;
    Money taken = arriving.amount().compareTo(owed) > 0 ? owed : arriving.amount();
    Money rest = arriving.amount().minus(taken);
    Receipt receipt =
        new Receipt(
            arriving.reference(),
            recoveryId,
            arriving.amount(),
            arriving.on(),
            taken,
            rest,
            null,
            null);
    receipts.insert(receipt);
    enter(recovery, kind, taken, arriving, channel(recoveryId, arriving));
    enter(recovery, EntryKind.TO_RETURN, rest, arriving, null);
    if (rest.isPositive()) {
      returnSurplus(recovery, receipt);
    }
    return new Placed(receipt, false);
  }

  private static void requireSame(String recoveryId, Receipt known, NewReceipt arriving) {
    if (!known.recoveryId().equals(recoveryId)
        || !known.amount().equals(arriving.amount())
        || !known.on().equals(arriving.on())) {
      throw new Conflict(
          "REFERENCE_KNOWN",
          "%s is %s KZT of %s for %s"
              .formatted(known.reference(), known.amount(), known.on(), known.recoveryId()),
          known.recoveryId());
    }
  }

  /** Before the debt was found nobody could owe it: earlier money counts from that day. */
  private void enter(
      Recovery recovery, EntryKind kind, Money amount, NewReceipt arriving, Entry.Channel channel) {
    if (amount.isPositive()) {
      LocalDate on =
          arriving.on().isBefore(recovery.openedOn()) ? recovery.openedOn() : arriving.on();
      ledger.add(recovery.id(), new Entry(kind, amount, on, arriving.reference(), null, channel));
    }
  }

  private Entry.Channel channel(String recoveryId, NewReceipt arriving) {
    if (arriving.channel() != null) {
      return arriving.channel();
    }
    return courts.stream()
        .map(court -> court.channelOf(recoveryId))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Entry.Channel.VOLUNTARY);
  }

  private void returnSurplus(Recovery recovery, Receipt receipt) {
    Map<String, Object> flags = new HashMap<>(opening.flags(recovery));
    flags.put(RecoveryFlags.REFERENCE, receipt.reference());
    processes.start(RecoveryFlags.SURPLUS, recovery.id(), flags);
  }
}
