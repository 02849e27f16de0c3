package kz.tirek.law;

import java.time.LocalDate;
import kz.tirek.common.Money;

/**
 * One amount of a timeline.
 *
 * @param until inclusive; null where no end is known
 * @param gross KZT, for a month or, when one sum is paid, for all days
 * @param pension KZT, pension contribution withheld from {@code gross}
 * @param how the sentence that explains the amount
 */
public record Period(
    LocalDate from,
    LocalDate until,
    Money gross,
    Money pension,
    Money net,
    PeriodReason reason,
    Phrase how) {}
