package kz.tirek.recovery;

import java.time.LocalDate;
import kz.tirek.common.Conflict;
import org.springframework.stereotype.Component;

/** Takes entries back; a debt that comes to life by it is recovered again. */
@Component
class Reversals {
  private final RecoveryRepository recoveries;
  private final Ledger ledger;
  private final Opening opening;

  Reversals(RecoveryRepository recoveries, Ledger ledger, Opening opening) {
    this.recoveries = recoveries;
    this.ledger = ledger;
    this.opening = opening;
  }

  /**
   * @throws Conflict with code {@code RECOVERY_OPEN} when the award is recovered in another case by
   *     now
   */
  LedgerLine reverse(String recoveryId, long lineId, LocalDate on, String reason) {
    Recovery recovery = recoveries.lock(recoveryId);
    LedgerLine line = ledger.reverse(recoveryId, lineId, on, reason);
    if (!recovery.isOpen() && ledger.owed(recoveryId).isPositive()) {
      reopen(recovery);
    }
    return line;
  }

  private void reopen(Recovery recovery) {
    if (recovery.awardId() != null) {
      recoveries
          .openOfAward(recovery.awardId())
          .ifPresent(
              open -> {
                throw new Conflict(
                    "RECOVERY_OPEN", "The award is recovered as " + open.id(), open.id());
              });
    }
    recoveries.reopen(recovery.id());
    opening.begin(recovery.id());
  }
}
