package kz.tirek.recovery;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Region;

/**
 * Money that was paid too much and is asked back.
 *
 * @param id like {@code R-26-0000001}
 * @param awardId null for one that was opened without an award
 * @param caseNumber the award's application; null without an award
 * @param origin by whom it was opened
 * @param cause how it came about, in words; null until established
 * @param fault null until established
 * @param countingError whether the Fund counted wrongly, which is reclaimed in good faith, too
 * @param debtors never empty; the first is the one who is written to
 * @param openedBy login; null where comparison found it
 * @param closedOn null while it is open
 */
public record Recovery(
    String id,
    String awardId,
    String caseNumber,
    Region branch,
    RecoveryStatus status,
    RecoveryStage stage,
    Origin origin,
    String cause,
    Fault fault,
    boolean countingError,
    List<Debtor> debtors,
    String note,
    LocalDate openedOn,
    String openedBy,
    LocalDate closedOn) {

  /** How it was opened. */
  public enum Origin {
    HAND,
    COMPARISON
  }

  /** The one who is written to. */
  public Debtor debtor() {
    return debtors.get(0);
  }

  public boolean isOpen() {
    return status == RecoveryStatus.OPEN;
  }
}
