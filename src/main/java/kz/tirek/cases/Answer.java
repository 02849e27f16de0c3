package kz.tirek.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;

/** What somebody answered to a task, as it was entered. */
public record Answer(String task, String userId, JsonNode fields, OffsetDateTime answeredAt) {}
