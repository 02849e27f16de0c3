package kz.tirek.recovery;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.tirek.engine.TaskFlags;
import kz.tirek.engine.TaskShown;
import kz.tirek.engine.TaskViews;
import org.springframework.stereotype.Component;

/**
 * What the forms of a recovery's tasks show: debt, months, ledger, what was agreed and proposed.
 */
@Component
class RecoveryViews implements TaskViews {
  private final RecoveryRepository recoveries;
  private final RecoveryFiles files;
  private final SettlementRepository settlements;
  private final ReceiptRepository receipts;
  private final Repayments repayments;
  private final RecoveryWording wording;
  private final TaskFlags flags;

  RecoveryViews(
      RecoveryRepository recoveries,
      RecoveryFiles files,
      SettlementRepository settlements,
      ReceiptRepository receipts,
      Repayments repayments,
      RecoveryWording wording,
      TaskFlags flags) {
    this.recoveries = recoveries;
    this.files = files;
    this.settlements = settlements;
    this.receipts = receipts;
    this.repayments = repayments;
    this.wording = wording;
    this.flags = flags;
  }

  /** Also for tasks of lawsuits about the recovery. */
  @Override
  public Map<String, Object> view(TaskShown task) {
    if (task.caseNumber() == null || recoveries.find(task.caseNumber()).isEmpty()) {
      return Map.of();
    }
    RecoveryFile file = files.read(task.caseNumber());
    Map<String, Object> view = new HashMap<>(wording.of(file));
    view.put("mostPercent", repayments.mostPercent().toPlainString());
    view.put("mostInstalments", repayments.mostInstalments());
    view.put("proposalText", settlements.open(task.caseNumber()).map(wording::proposal).orElse(""));
    if (task.taskDefinitionKey().equals(ReturnSurplus.ID)) {
      Optional.ofNullable((String) flags.of(task.taskId(), RecoveryFlags.REFERENCE))
          .flatMap(receipts::find)
          .ifPresent(receipt -> view.put("surplusText", wording.surplus(receipt)));
    }
    return view;
  }
}
