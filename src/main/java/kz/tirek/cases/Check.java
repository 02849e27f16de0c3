package kz.tirek.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;

/**
 * The result of one check.
 *
 * @param code stable, for programs; null where the outcome says it all
 * @param note one sentence for the case worker
 * @param facts what the decision takes from the answer, e.g. the sheet's days
 * @param evidence the registry's answer as it came; null when there was none
 * @param url where the registry was asked; null when it was not
 * @param settledBy the person who settled it on documents; null when the registry answered
 */
public record Check(
    Registry registry,
    CheckOutcome outcome,
    String code,
    String note,
    JsonNode facts,
    String evidence,
    String url,
    OffsetDateTime askedAt,
    OffsetDateTime answeredAt,
    String settledBy) {}
