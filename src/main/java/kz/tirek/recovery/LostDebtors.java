package kz.tirek.recovery;

import java.util.Map;
import kz.tirek.engine.Processes;
import kz.tirek.events.EventKind;
import kz.tirek.events.EventReported;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Debtors who died or went bankrupt: whoever collects has to decide anew. */
@Component
class LostDebtors {
  private final RecoveryRepository recoveries;
  private final Processes processes;

  LostDebtors(RecoveryRepository recoveries, Processes processes) {
    this.recoveries = recoveries;
    this.processes = processes;
  }

  @EventListener
  void reported(EventReported event) {
    if (event.kind() == EventKind.DEATH) {
      recoveries
          .openOfDebtor(event.iin())
          .forEach(
              recovery ->
                  lose(recovery.id(), new DebtorLoss(DebtorLoss.Kind.DEATH, event.on(), null)));
    }
  }

  /** Where nothing is collected yet, the process asks once it would begin to. */
  void lose(String recoveryId, DebtorLoss loss) {
    recoveries.lock(recoveryId);
    recoveries.lose(recoveryId, loss.kind(), loss.on());
    processes.send(RecoveryFlags.DEBTOR_LOST, recoveryId, Map.of());
  }
}
