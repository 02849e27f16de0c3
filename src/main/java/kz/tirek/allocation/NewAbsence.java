package kz.tirek.allocation;

import java.time.LocalDate;

/**
 * An absence to announce, unchecked.
 *
 * @param user login of who will be away
 * @param from first day, inclusive
 * @param until last day, inclusive
 * @param deputy login; null when the open tasks are to be shared out
 */
public record NewAbsence(String user, LocalDate from, LocalDate until, String deputy) {}
