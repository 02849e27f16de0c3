package kz.tirek.recovery;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads a recovery as a whole. */
@Component
class RecoveryFiles {
  private final RecoveryRepository recoveries;
  private final StageRepository stages;
  private final LossRepository losses;
  private final LedgerRepository entries;
  private final VerdictRepository verdicts;
  private final PlanRepository plans;
  private final WithholdingRepository withholdings;
  private final ReceiptRepository receipts;
  private final ObjectProvider<CourtSteps> courts;

  RecoveryFiles(
      RecoveryRepository recoveries,
      StageRepository stages,
      LossRepository losses,
      LedgerRepository entries,
      VerdictRepository verdicts,
      PlanRepository plans,
      WithholdingRepository withholdings,
      ReceiptRepository receipts,
      ObjectProvider<CourtSteps> courts) {
    this.recoveries = recoveries;
    this.stages = stages;
    this.losses = losses;
    this.entries = entries;
    this.verdicts = verdicts;
    this.plans = plans;
    this.withholdings = withholdings;
    this.receipts = receipts;
    this.courts = courts;
  }

  RecoveryFile read(String id) {
    return new RecoveryFile(
        recoveries.required(id),
        entries.owed(id),
        losses.lossOf(id).orElse(null),
        verdicts.lines(id),
        entries.lines(id),
        stages.steps(id),
        plans.newest(id).orElse(null),
        withholdings.living(id).orElse(null),
        receipts.ofRecovery(id),
        courts.stream().flatMap(court -> court.of(id).stream()).toList());
  }
}
