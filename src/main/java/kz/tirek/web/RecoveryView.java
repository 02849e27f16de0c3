package kz.tirek.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Money;
import kz.tirek.common.Region;
import kz.tirek.recovery.CourtSteps;
import kz.tirek.recovery.Debtor;
import kz.tirek.recovery.DebtorLoss;
import kz.tirek.recovery.Fault;
import kz.tirek.recovery.LedgerLine;
import kz.tirek.recovery.LedgerSum;
import kz.tirek.recovery.Plan;
import kz.tirek.recovery.Receipt;
import kz.tirek.recovery.Recovery;
import kz.tirek.recovery.RecoveryFile;
import kz.tirek.recovery.RecoveryStage;
import kz.tirek.recovery.RecoveryStatus;
import kz.tirek.recovery.RecoveryStep;
import kz.tirek.recovery.VerdictLine;
import kz.tirek.recovery.Withholding;

/**
 * A recovery as the API shows it.
 *
 * @param debt KZT, overpaid in all and not taken back
 * @param owed KZT, now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecoveryView(
    String id,
    String award,
    String caseNumber,
    Region branch,
    RecoveryStatus status,
    RecoveryStage stage,
    Recovery.Origin origin,
    String cause,
    Fault fault,
    boolean countingError,
    List<Debtor> debtors,
    String note,
    LocalDate openedOn,
    String openedBy,
    LocalDate closedOn,
    Money debt,
    Money owed,
    DebtorLoss debtorLoss,
    List<VerdictLine> months,
    List<LedgerLine> ledger,
    List<RecoveryStep> steps,
    Plan plan,
    Withholding withholding,
    List<Receipt> receipts,
    List<CourtSteps.Suit> lawsuits) {

  /** One of many. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Line(
      String id,
      String award,
      String caseNumber,
      Region branch,
      RecoveryStatus status,
      RecoveryStage stage,
      Fault fault,
      List<Debtor> debtors,
      LocalDate openedOn,
      LocalDate closedOn,
      Money debt,
      Money owed) {}

  static RecoveryView of(RecoveryFile file) {
    Recovery recovery = file.recovery();
    return new RecoveryView(
        recovery.id(),
        recovery.awardId(),
        recovery.caseNumber(),
        recovery.branch(),
        recovery.status(),
        recovery.stage(),
        recovery.origin(),
        recovery.cause(),
        recovery.fault(),
        recovery.countingError(),
        recovery.debtors(),
        recovery.note(),
        recovery.openedOn(),
        recovery.openedBy(),
        recovery.closedOn(),
        debt(file),
        file.owed(),
        file.loss(),
        file.months(),
        file.ledger(),
        file.steps(),
        file.plan(),
        file.withholding(),
        file.receipts(),
        file.lawsuits());
  }

  static Line line(Recovery recovery, LedgerSum sum) {
    return new Line(
        recovery.id(),
        recovery.awardId(),
        recovery.caseNumber(),
        recovery.branch(),
        recovery.status(),
        recovery.stage(),
        recovery.fault(),
        recovery.debtors(),
        recovery.openedOn(),
        recovery.closedOn(),
        sum.debt(),
        sum.owed());
  }

  private static Money debt(RecoveryFile file) {
    return file.months().stream().map(VerdictLine::amount).reduce(Money.ZERO, Money::plus);
  }
}
