package kz.tirek.allocation;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Somebody is away.
 *
 * @param from first day, inclusive
 * @param until last day, inclusive
 * @param deputy login of who gets the open tasks; null: they are shared out
 * @param handedOverAt when the open tasks went to others; null while they have to
 */
public record Absence(
    long id,
    String user,
    LocalDate from,
    LocalDate until,
    String deputy,
    String announcedBy,
    OffsetDateTime handedOverAt) {

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
