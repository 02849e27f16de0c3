package kz.tirek.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * One value of a legal parameter.
 *
 * @param from first day in force
 * @param until last day it is known to be in force, inclusive; null: until the next value, or for
 *     as long as nothing newer is known
 * @param value as written; its {@link Unit} says how it reads
 * @param source the act or page it was taken from
 * @param settledBy for an assumption, what would settle it
 */
record DatedValue(
    LocalDate from,
    LocalDate until,
    String value,
    String source,
    @JsonProperty("status") Standing standing,
    String settledBy) {}
