package kz.tirek.recovery;

import java.time.LocalDate;

/**
 * A debtor died or went bankrupt.
 *
 * @param note may be null
 */
public record DebtorLoss(Kind kind, LocalDate on, String note) {

  /** What became of the debtor. */
  public enum Kind {
    DEATH,
    BANKRUPTCY
  }
}
