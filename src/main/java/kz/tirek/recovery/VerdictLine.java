package kz.tirek.recovery;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import kz.tirek.common.Money;

/**
 * What was decided of one overpaid month.
 *
 * @param verdict its name; null while nothing is proposed
 * @param proposedBy login of whoever established the cause
 * @param approvedBy null while it is a proposal
 */
public record VerdictLine(
    long entryId,
    YearMonth month,
    Money amount,
    String verdict,
    String proposedBy,
    String approvedBy,
    OffsetDateTime approvedAt) {}
