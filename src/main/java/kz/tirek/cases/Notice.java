package kz.tirek.cases;

import java.time.OffsetDateTime;
import kz.tirek.common.Words;

/**
 * A notice to the applicant through the State Corporation.
 *
 * @param text paragraphs, one a line
 * @param printed whether its PDF is kept
 * @param deliveredAt null while it is on its way
 */
public record Notice(
    String id,
    String caseNumber,
    String kind,
    Words text,
    boolean printed,
    OffsetDateTime composedAt,
    OffsetDateTime deliveredAt) {}
