package kz.tirek.payouts;

import java.time.OffsetDateTime;
import java.time.YearMonth;

/**
 * What a run orders: everything due by the end of the month to the awards as they were at the
 * cut-off.
 *
 * @param cutOff awards determined after it are left to the next run
 */
public record RunScope(YearMonth month, OffsetDateTime cutOff) {}
