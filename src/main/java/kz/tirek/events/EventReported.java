package kz.tirek.events;

import java.time.LocalDate;

/**
 * Something was reported about a person, whether or not it led to anything for an award; published
 * in the transaction that keeps the event, after its effects.
 *
 * @param iin of the person, also where the event named the person's award
 */
public record EventReported(String iin, EventKind kind, LocalDate on) {}
