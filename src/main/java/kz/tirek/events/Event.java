package kz.tirek.events;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * An event as it is kept, with what it led to.
 *
 * @param offer number of the payment that was offered because of it, or null
 */
public record Event(
    long id, NewEvent report, OffsetDateTime receivedAt, String offer, List<Effect> effects) {}
