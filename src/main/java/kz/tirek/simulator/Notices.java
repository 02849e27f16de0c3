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

/** The State Corporation's inbox: each notice once, with whatever the Fund wrote into it. */
@Component
class Notices implements AutoCloseable {
  private static final String ID = "id";
  private static final String CASE = "caseNumber";

  private final Map<String, JsonNode> notices = new LinkedHashMap<>();
  private final Journal journal;

  Notices(SimulatorProperties properties, ObjectMapper json) {
    this.journal =
        Journal.open(
            properties.dataDir().resolve("notices.jsonl"), line -> remember(json.readTree(line)));
  }

  /** Whether it is new. */
  synchronized boolean take(JsonNode notice) {
    List<FieldError> missing =
        Stream.of(ID, CASE)
            .filter(field -> !notice.path(field).isTextual())
            .map(field -> new FieldError(field, "REQUIRED", "A notice names it"))
            .toList();
    if (!missing.isEmpty()) {
      throw new InvalidInput(missing);
    }
    JsonNode known = notices.get(notice.get(ID).textValue());
    if (known == null) {
      journal.append(List.of(notice.toString()));
      remember(notice);
    } else if (!known.equals(notice)) {
      throw new Conflict("NOTICE_ID_REUSED", "Another notice came under this id");
    }
    return known == null;
  }

  /** All of them, oldest first, or those of one case. */
  synchronized List<JsonNode> find(String caseNumber) {
    return notices.values().stream()
        .filter(n -> caseNumber == null || caseNumber.equals(n.get(CASE).textValue()))
        .toList();
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }

  private void remember(JsonNode notice) {
    notices.put(notice.get(ID).textValue(), notice);
  }
}
