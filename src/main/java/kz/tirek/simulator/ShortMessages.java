package kz.tirek.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.tirek.common.Conflict;
import kz.tirek.common.FieldError;
import kz.tirek.common.InvalidInput;
import org.springframework.stereotype.Component;

/** The SMS gateway: knows the telephone of every IIN, and sends each message once. */
@Component
class ShortMessages implements AutoCloseable {
  private static final String ID = "id";
  private static final String IIN = "iin";

  private final Map<String, JsonNode> messages = new LinkedHashMap<>();
  private final Journal journal;

  ShortMessages(SimulatorProperties properties, ObjectMapper json) {
    this.journal =
        Journal.open(
            properties.dataDir().resolve("sms.jsonl"), line -> remember(json.readTree(line)));
  }

  /** Whether it is new. */
  synchronized boolean take(JsonNode message) {
    List<FieldError> missing =
        Stream.of(ID, IIN)
            .filter(field -> !message.path(field).isTextual())
            .map(field -> new FieldError(field, "REQUIRED", "A message names it"))
            .toList();
    if (!missing.isEmpty()) {
      throw new InvalidInput(missing);
    }
    JsonNode known = messages.get(message.get(ID).textValue());
    if (known == null) {
      journal.append(List.of(message.toString()));
      remember(message);
    } else if (!known.equals(message)) {
      throw new Conflict("SMS_ID_REUSED", "Another message came under this id");
    }
    return known == null;
  }

  /** What one person got, oldest first. */
  synchronized List<JsonNode> of(String iin) {
    return messages.values().stream().filter(m -> iin.equals(m.get(IIN).textValue())).toList();
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }

  private void remember(JsonNode message) {
    messages.put(message.get(ID).textValue(), message);
  }
}
