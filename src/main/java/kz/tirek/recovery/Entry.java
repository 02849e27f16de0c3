package kz.tirek.recovery;

import java.time.LocalDate;
import kz.tirek.common.Money;

/**
 * An entry for the ledger of a recovery.
 *
 * @param amount KZT, always positive: the kind says what it does to the debt
 * @param on the day from which it counts
 * @param reference of the bank, the order, the judgment; null where there is none
 * @param note why, for whoever reads the ledger; may be null
 * @param channel how the money came; null for what is no money
 */
public record Entry(
    EntryKind kind, Money amount, LocalDate on, String reference, String note, Channel channel) {

  /** How money came in (domain.md §7). */
  public enum Channel {
    VOLUNTARY,
    JUDGMENT,
    VERDICT,
    MEDIATION,
    WITHHOLDING
  }
}
