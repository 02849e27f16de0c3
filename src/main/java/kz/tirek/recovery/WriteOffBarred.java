package kz.tirek.recovery;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives up what may not be asked back, and says what the rest calls for. */
@Component("writeOffBarred")
class WriteOffBarred implements JavaDelegate {
  private final RecoveryRepository recoveries;
  private final LossRepository losses;
  private final Verdicts verdicts;
  private final Ledger ledger;
  private final NoticeWay noticeWay;

  WriteOffBarred(
      RecoveryRepository recoveries,
      LossRepository losses,
      Verdicts verdicts,
      Ledger ledger,
      NoticeWay noticeWay) {
    this.recoveries = recoveries;
    this.losses = losses;
    this.verdicts = verdicts;
    this.ledger = ledger;
    this.noticeWay = noticeWay;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String id = execution.getProcessBusinessKey();
    verdicts.writeOff(id);
    execution.setVariable(RecoveryFlags.FRAUD, recoveries.required(id).fault() == Fault.FRAUD);
    execution.setVariable(RecoveryFlags.DEBT_LEFT, ledger.owed(id).isPositive());
    execution.setVariable(RecoveryFlags.LOST, losses.lossOf(id).isPresent());
    execution.setVariable(RecoveryFlags.BY_CASE, noticeWay.isByCase(id));
  }
}
