package kz.tirek.recovery;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Writes down which stage the step belongs to that is about to begin. */
@Component("enterRecoveryStage")
class EnterRecoveryStage implements ExecutionListener {
  private static final Map<String, RecoveryStage> STAGES =
      Map.ofEntries(
          Map.entry("EstablishCause", RecoveryStage.CAUSE),
          Map.entry("ApproveReclaim", RecoveryStage.APPROVAL),
          Map.entry("NotifyOfDebt", RecoveryStage.NOTICE),
          Map.entry("ServeNotice", RecoveryStage.NOTICE),
          Map.entry("AgreeInstalments", RecoveryStage.VOLUNTARY),
          Map.entry("AwaitRepayment", RecoveryStage.INSTALMENTS),
          Map.entry("SendClaim", RecoveryStage.CLAIM),
          Map.entry("DecideRest", RecoveryStage.SETTLEMENT),
          Map.entry("ApproveGivingUp", RecoveryStage.SETTLEMENT),
          Map.entry("Lawsuit", RecoveryStage.LAWSUIT),
          Map.entry("ClaimEstate", RecoveryStage.ESTATE));

  private final StageRepository stages;
  private final Repayments repayments;

  EnterRecoveryStage(StageRepository stages, Repayments repayments) {
    this.stages = stages;
    this.repayments = repayments;
  }

  /** Months found later are decided beside the stage that the rest of the debt is in. */
  @Override
  public void notify(DelegateExecution execution) {
    String id = execution.getProcessBusinessKey();
    RecoveryStage stage = STAGES.get(execution.getCurrentActivityId());
    if (stage == RecoveryStage.INSTALMENTS && repayments.isWithholding(id)) {
      stage = RecoveryStage.WITHHOLDING;
    }
    if (!Boolean.TRUE.equals(execution.getVariable(RecoveryFlags.ADDED))) {
      stages.enter(id, stage, null);
    }
  }
}
