package kz.tirek.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.OffsetDateTime;

/** What a worker brings back from a registry. */
public record CheckAnswer(
    CheckOutcome outcome,
    String code,
    String note,
    JsonNode facts,
    String evidence,
    String url,
    OffsetDateTime askedAt,
    OffsetDateTime answeredAt) {

  Check asCheck(Registry registry) {
    JsonNode kept = facts == null ? JsonNodeFactory.instance.objectNode() : facts;
    return new Check(registry, outcome, code, note, kept, evidence, url, askedAt, answeredAt, null);
  }
}
