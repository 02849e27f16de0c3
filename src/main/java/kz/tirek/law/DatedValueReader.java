package kz.tirek.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.TreeMap;

/** Reads a value together with the line it stands on, so that a fault can be pointed at. */
final class DatedValueReader extends JsonDeserializer<DatedValue> {

  /** A value as it is written. */
  record Written(
      LocalDate from,
      LocalDate until,
      String value,
      TreeMap<Integer, String> scale,
      String source,
      @JsonProperty("status") Standing standing,
      String settledBy) {}

  @Override
  public DatedValue deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    Written written = context.readValue(parser, Written.class);
    return new DatedValue(
        written.from,
        written.until,
        written.value,
        written.scale,
        written.source,
        written.standing,
        written.settledBy,
        line);
  }
}
