package kz.tirek.recovery;

import java.time.LocalDate;
import java.time.YearMonth;
import kz.tirek.access.Access;
import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Money;
import kz.tirek.common.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Adds entries, one transaction at a time; what is owed never falls below nothing. */
@Component
class Ledger {
  private final RecoveryRepository recoveries;
  private final LedgerRepository entries;
  private final SettledRepository settled;
  private final ApplicationEventPublisher events;
  private final Access access;

  Ledger(
      RecoveryRepository recoveries,
      LedgerRepository entries,
      SettledRepository settled,
      ApplicationEventPublisher events,
      Access access) {
    this.recoveries = recoveries;
    this.entries = entries;
    this.settled = settled;
    this.events = events;
    this.access = access;
  }

  Money owed(String recoveryId) {
    return entries.owed(recoveryId);
  }

  /** A month that was overpaid. */
  void owe(String recoveryId, YearMonth month, Money amount, LocalDate on, String reference) {
    recoveries.lock(recoveryId);
    insert(recoveryId, new Entry(EntryKind.DEBT, amount, on, reference, null, null), month, null);
  }

  LedgerLine add(String recoveryId, Entry entry) {
    if (!entry.amount().isPositive()) {
      throw new InvalidInput("amount", "NOT_POSITIVE", "An amount must be more than nothing");
    }
    if (entry.kind() == EntryKind.DEBT || entry.kind() == EntryKind.REVERSAL) {
      throw new IllegalArgumentException(entry.kind() + " needs its month, or what it reverses");
    }
    boolean open = recoveries.lock(recoveryId).isOpen();
    if (entry.kind() == EntryKind.COSTS && !open) {
      throw new Impossible("RECOVERY_CLOSED", recoveryId + " is closed: it bears no more costs");
    }
    Money owed = entries.owed(recoveryId);
    if (entry.kind().lowersDebt() && entry.amount().compareTo(owed) > 0) {
      throw new Impossible("MORE_THAN_OWED", "%s owes %s KZT only".formatted(recoveryId, owed));
    }
    return insert(recoveryId, entry, null, null);
  }

  /** Takes back an entry in full, once. */
  LedgerLine reverse(String recoveryId, long lineId, LocalDate on, String reason) {
    recoveries.lock(recoveryId);
    LedgerLine line =
        entries
            .find(recoveryId, lineId)
            .orElseThrow(() -> new NotFound(recoveryId + " has no entry " + lineId));
    if (line.kind() == EntryKind.REVERSAL) {
      throw new Impossible("ALREADY_REVERSAL", "A reversal is not reversed: enter it anew");
    }
    if (entries.lines(recoveryId).stream()
        .anyMatch(l -> Long.valueOf(lineId).equals(l.reverses()))) {
      throw new Conflict("ALREADY_REVERSED", "Entry " + lineId + " has been taken back before");
    }
    if (line.effect().compareTo(entries.owed(recoveryId)) > 0) {
      throw new Impossible(
          "MORE_THAN_OWED", "More of it was paid than would be left: it is to be returned first");
    }
    return insert(
        recoveryId,
        new Entry(EntryKind.REVERSAL, line.amount(), on, line.reference(), reason, line.channel()),
        null,
        line);
  }

  private LedgerLine insert(String recoveryId, Entry entry, YearMonth month, LedgerLine reversed) {
    Money effect =
        reversed == null
            ? entry.kind().effectOf(entry.amount())
            : Money.ZERO.minus(reversed.effect());
    LedgerLine line =
        entries.insert(
            recoveryId,
            entry,
            effect,
            month,
            reversed == null ? null : reversed.id(),
            access.currentUser().orElse(null));
    Money owed = entries.owed(recoveryId);
    settled.mark(recoveryId, owed.isZero());
    events.publishEvent(new LedgerChanged(recoveryId, line, owed));
    return line;
  }
}
