package kz.tirek.recovery;

import java.util.Optional;
import kz.tirek.cases.Debts;
import kz.tirek.common.Money;
import org.springframework.stereotype.Component;

/** What the notices of a case say of the debt. */
@Component
class DebtForNotice implements Debts {
  private final RecoveryRepository recoveries;
  private final Ledger ledger;
  private final Repayments repayments;

  DebtForNotice(RecoveryRepository recoveries, Ledger ledger, Repayments repayments) {
    this.recoveries = recoveries;
    this.ledger = ledger;
    this.repayments = repayments;
  }

  @Override
  public Debt of(String caseNumber) {
    Recovery recovery = recoveries.newestOfCase(caseNumber).orElseThrow();
    Optional<Instalment> missed = repayments.lastMissed(recovery.id());
    return new Debt(
        recovery.id(),
        ledger.owed(recovery.id()),
        recovery.cause(),
        missed.map(Instalment::amount).orElse(Money.ZERO),
        missed.map(Instalment::dueOn).orElse(null));
  }
}
