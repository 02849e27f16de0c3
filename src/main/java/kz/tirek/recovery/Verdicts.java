package kz.tirek.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tirek.common.Money;
import kz.tirek.law.SocialPaymentLaw;
import org.springframework.stereotype.Component;

/** What may be reclaimed: proposed by the law, approved by a person, given up in the ledger. */
@Component
class Verdicts {
  private final RecoveryRepository recoveries;
  private final LedgerRepository entries;
  private final Ledger ledger;
  private final VerdictRepository verdicts;
  private final RecoveryJournal journal;
  private final SocialPaymentLaw law;
  private final Clock clock;

  Verdicts(
      RecoveryRepository recoveries,
      LedgerRepository entries,
      Ledger ledger,
      VerdictRepository verdicts,
      RecoveryJournal journal,
      SocialPaymentLaw law,
      Clock clock) {
    this.recoveries = recoveries;
    this.entries = entries;
    this.ledger = ledger;
    this.verdicts = verdicts;
    this.journal = journal;
    this.law = law;
    this.clock = clock;
  }

  /** Anew for every month that nobody approved; whoever established the cause stands behind it. */
  void propose(String recoveryId) {
    Recovery recovery = recoveries.required(recoveryId);
    String by = journal.lastDoer(recoveryId, EstablishCause.ID).orElseThrow();
    entries.lines(recoveryId).stream()
        .filter(line -> line.kind() == EntryKind.DEBT)
        .forEach(
            debt -> {
              int years = law.recoveryTerms(debt.on()).limitationYears();
              verdicts.propose(debt.id(), Verdict.of(recovery, debt, years), by);
            });
  }

  Set<String> proposersOf(String recoveryId) {
    return verdicts.lines(recoveryId).stream()
        .filter(line -> line.proposedBy() != null && line.approvedBy() == null)
        .map(VerdictLine::proposedBy)
        .collect(Collectors.toSet());
  }

  void approve(String recoveryId, String by) {
    verdicts.approve(recoveryId, by);
  }

  /** What is gone already, because it was paid voluntarily, is not given up, too. */
  void writeOff(String recoveryId) {
    for (VerdictLine line : verdicts.toWriteOff(recoveryId)) {
      Money owed = ledger.owed(recoveryId);
      Money amount = line.amount().compareTo(owed) > 0 ? owed : line.amount();
      verdicts.writtenOff(line.entryId(), amount);
      if (amount.isPositive()) {
        String reason =
            "%s: %s".formatted(line.month(), Verdict.valueOf(line.verdict()).sentence());
        ledger.add(
            recoveryId,
            new Entry(EntryKind.WRITE_OFF, amount, LocalDate.now(clock), null, reason, null));
      }
    }
    Recovery recovery = recoveries.required(recoveryId);
    recoveries.putDebtors(recoveryId, Debtors.scaled(recovery.debtors(), ledger.owed(recoveryId)));
  }
}
