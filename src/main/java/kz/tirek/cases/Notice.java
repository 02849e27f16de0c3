package kz.tirek.cases;

import java.time.OffsetDateTime;
import kz.tirek.common.Words;

/**
 * A notice to the applicant through the State Corporation.
 *
 * @param deliveredAt null while it is on its way
 */
public record Notice(
    String id,
    String caseNumber,
    String kind,
    Words text,
    OffsetDateTime composedAt,
    OffsetDateTime deliveredAt) {}
