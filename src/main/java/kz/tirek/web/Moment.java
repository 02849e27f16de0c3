package kz.tirek.web;

import java.time.OffsetDateTime;

/**
 * One line of a case's history.
 *
 * @param kind how it is drawn: {@code stage}, {@code alert} or {@code event}
 * @param who the person behind it; null where it was the program
 */
record Moment(OffsetDateTime at, String kind, String text, String who) {}
