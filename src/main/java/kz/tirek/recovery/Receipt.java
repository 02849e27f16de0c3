package kz.tirek.recovery;

import java.time.LocalDate;
import kz.tirek.common.Money;

/**
 * Money as it came in.
 *
 * @param taken KZT that the debt needed
 * @param toReturn KZT beyond it, owed to whoever paid
 * @param returnedOn null while it has not been returned, and so returnedBy
 */
public record Receipt(
    String reference,
    String recoveryId,
    Money amount,
    LocalDate on,
    Money taken,
    Money toReturn,
    LocalDate returnedOn,
    String returnedBy) {}
