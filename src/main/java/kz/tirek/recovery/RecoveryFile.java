package kz.tirek.recovery;

import java.util.List;
import kz.tirek.common.Money;

/**
 * Everything there is about a recovery.
 *
 * @param owed KZT, now
 * @param loss null unless a debtor died or is bankrupt and nobody dealt with it yet
 * @param plan the newest; null without one
 * @param withholding null where nothing is withheld
 * @param lawsuits oldest first
 */
public record RecoveryFile(
    Recovery recovery,
    Money owed,
    DebtorLoss loss,
    List<VerdictLine> months,
    List<LedgerLine> ledger,
    List<RecoveryStep> steps,
    Plan plan,
    Withholding withholding,
    List<Receipt> receipts,
    List<CourtSteps.Suit> lawsuits) {}
