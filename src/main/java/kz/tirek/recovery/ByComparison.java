package kz.tirek.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tirek.awards.Award;
import kz.tirek.awards.Awards;
import kz.tirek.common.Money;
import kz.tirek.common.Region;
import kz.tirek.engine.Processes;
import kz.tirek.law.SocialPaymentLaw;
import kz.tirek.payouts.MonthBalance;
import kz.tirek.payouts.OverpaymentFound;
import kz.tirek.payouts.Payouts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens what the comparison of due and paid found, or adds it to what is open. */
@Component
class ByComparison {
  private final Opening opening;
  private final RecoveryRepository recoveries;
  private final LedgerRepository entries;
  private final Ledger ledger;
  private final Verdicts verdicts;
  private final Awards awards;
  private final Payouts payouts;
  private final SocialPaymentLaw law;
  private final Processes processes;
  private final Clock clock;

  ByComparison(
      Opening opening,
      RecoveryRepository recoveries,
      LedgerRepository entries,
      Ledger ledger,
      Verdicts verdicts,
      Awards awards,
      Payouts payouts,
      SocialPaymentLaw law,
      Processes processes,
      Clock clock) {
    this.opening = opening;
    this.recoveries = recoveries;
    this.entries = entries;
    this.ledger = ledger;
    this.verdicts = verdicts;
    this.awards = awards;
    this.payouts = payouts;
    this.law = law;
    this.processes = processes;
    this.clock = clock;
  }

  @EventListener
  void found(OverpaymentFound found) {
    Award award = awards.required(found.awardId());
    List<NewRecovery.Month> months =
        found.months().stream()
            .map(MonthBalance::month)
            .map(month -> new NewRecovery.Month(month, stillToClaim(award.id(), month)))
            .filter(month -> month.amount().isPositive())
            .toList();
    if (months.isEmpty()) {
      return;
    }
    Optional<Recovery> open = recoveries.openOfAward(award.id());
    String id = open.map(Recovery::id).orElseGet(() -> open(award, months));
    String reference = "determination " + found.determinationId();
    LocalDate today = LocalDate.now(clock);
    months.forEach(m -> ledger.owe(id, m.month(), m.amount(), today, reference));
    if (open.isEmpty()) {
      opening.begin(id);
    } else if (open.get().stage() == RecoveryStage.APPROVAL) {
      verdicts.propose(id);
    } else if (open.get().stage() != RecoveryStage.CAUSE) {
      processes.send(RecoveryFlags.MONTHS_ADDED, id, Map.of());
    }
  }

  private String open(Award award, List<NewRecovery.Month> months) {
    Money sum = months.stream().map(NewRecovery.Month::amount).reduce(Money.ZERO, Money::plus);
    return opening.open(
        award,
        Region.ofCode(award.region()),
        new Opening.Draft(
            List.of(new Debtor(award.iin(), award.payee(), Debtor.Role.RECIPIENT, sum)),
            null,
            null,
            false,
            "%s: %s".formatted(award.newest().kind(), award.newest().ground()),
            null));
  }

  /** What was found of the month, less what was claimed before, as by hand. */
  private Money stillToClaim(String awardId, YearMonth month) {
    boolean withPension = law.recoveryTerms(LocalDate.now(clock)).withPension();
    return payouts.overpayments(awardId).stream()
        .filter(found -> found.month().equals(month))
        .map(found -> withPension ? found.gross() : found.gross().minus(found.pension()))
        .reduce(Money.ZERO, Money::plus)
        .minus(entries.claimed(awardId, month));
  }
}
