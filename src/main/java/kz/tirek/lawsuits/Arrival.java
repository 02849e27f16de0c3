package kz.tirek.lawsuits;

import java.time.LocalDate;

/**
 * What the other side, or the lawyers themselves, bring into a suit while it goes on.
 *
 * @param on the day it was filed, or became known
 * @param nextOn the day on which it goes on: the hearing, the report
 * @param reference number of the letter; may be null
 */
public record Arrival(LocalDate on, LocalDate nextOn, String reference, String note) {}
