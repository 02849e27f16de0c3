package kz.tirek.cases;

import java.time.OffsetDateTime;

/**
 * A document of a case, without its content.
 *
 * @param size in bytes
 * @param withApplication false when it came later, to complete the application
 */
public record Document(
    long id,
    String kind,
    String name,
    String mediaType,
    int size,
    OffsetDateTime receivedAt,
    boolean withApplication) {}
