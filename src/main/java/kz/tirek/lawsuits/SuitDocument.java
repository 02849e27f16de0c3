package kz.tirek.lawsuits;

import java.time.OffsetDateTime;

/**
 * A document of a suit, without its content.
 *
 * @param stepId the step after which it came
 * @param size in bytes
 */
public record SuitDocument(
    long id, long stepId, String name, String mediaType, int size, OffsetDateTime receivedAt) {}
