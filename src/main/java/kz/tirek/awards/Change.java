package kz.tirek.awards;

import java.time.LocalDate;

/**
 * Why and from when an award changes.
 *
 * @param ground a code, see {@link Determination}
 * @param effectiveOn first day that is different
 * @param cause the event or order behind it, or null
 * @param decidedBy null where the program decides
 */
public record Change(
    String ground, LocalDate effectiveOn, String cause, String decidedBy, String note) {}
