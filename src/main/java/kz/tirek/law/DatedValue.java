package kz.tirek.law;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.TreeMap;

/**
 * One value of a legal parameter: a single one, or a scale.
 *
 * @param from first day in force
 * @param until last day it is known to be in force, inclusive; null: until the next value, or for
 *     as long as nothing newer is known
 * @param value as written; its {@link Unit} says how it reads
 * @param scale from the smallest number each step applies to, e.g. 60 → 1.00 from 60 months
 * @param source the act or page it was taken from
 * @param settledBy for an assumption, what would settle it
 * @param line where it begins in its file, from 1
 */
@JsonDeserialize(using = DatedValueReader.class)
record DatedValue(
    LocalDate from,
    LocalDate until,
    String value,
    TreeMap<Integer, String> scale,
    String source,
    Standing standing,
    String settledBy,
    int line) {

  boolean isScale() {
    return scale != null;
  }

  boolean isAssumed() {
    return standing == Standing.ASSUMPTION;
  }
}
