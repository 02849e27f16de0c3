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
  private final LossRepository losses;
  private final Processes processes;

  LostDebtors(RecoveryRepository recoveries, LossRepository losses, Processes processes) {
    this.recoveries = recoveries;
    this.losses = losses;
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

  /**
   * Where nothing is collected yet, the process asks once it would begin to. A lawsuit is not
   * broken off, since the court has to hear of it first: the process asks when the suit has ended.
   */
  void lose(String recoveryId, DebtorLoss loss) {
    RecoveryStage stage = recoveries.lock(recoveryId).stage();
    losses.lose(recoveryId, loss.kind(), loss.on());
    if (stage == RecoveryStage.LAWSUIT) {
      processes.flag(RecoveryFlags.PROCESS, recoveryId, Map.of(RecoveryFlags.LOST, true));
    } else {
      processes.send(RecoveryFlags.DEBTOR_LOST, recoveryId, Map.of());
    }
  }
}
