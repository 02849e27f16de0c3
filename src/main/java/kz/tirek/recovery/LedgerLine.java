package kz.tirek.recovery;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import kz.tirek.common.Money;

/**
 * An entry as it stands in the ledger.
 *
 * @param amount KZT, positive
 * @param effect KZT, what it adds to the debt; the sum of all effects is what is owed
 * @param month the overpaid month of a DEBT; null elsewhere
 * @param reverses the id of the line that a REVERSAL takes back; null elsewhere
 * @param enteredBy login; null where the program entered it
 */
public record LedgerLine(
    long id,
    EntryKind kind,
    Money amount,
    Money effect,
    LocalDate on,
    YearMonth month,
    String reference,
    String note,
    Entry.Channel channel,
    Long reverses,
    String enteredBy,
    OffsetDateTime enteredAt) {}
