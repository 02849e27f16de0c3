package kz.tirek.events;

import java.time.OffsetDateTime;
import java.util.List;

/** An event as it is kept, with what it led to. */
public record Event(long id, NewEvent report, OffsetDateTime receivedAt, List<Effect> effects) {}
