package kz.tirek.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.tirek.common.Conflict;
import kz.tirek.common.FieldError;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.NotFound;
import org.springframework.stereotype.Component;

/**
 * The State Corporation's inbox: each notice once, with whatever the Fund wrote into it. Its letter
 * is kept apart; the notice then names the letter's digest.
 */
@Component
class Notices implements AutoCloseable {
  private static final String ID = "id";
  private static final String CASE = "caseNumber";
  private static final String PDF = "pdf";

  private final Map<String, JsonNode> notices = new LinkedHashMap<>();
  private final Letters letters;
  private final Journal journal;

  Notices(SimulatorProperties properties, Letters letters, ObjectMapper json) {
    this.letters = letters;
    this.journal =
        Journal.open(
            properties.dataDir().resolve("notices.jsonl"), line -> remember(json.readTree(line)));
  }

  /** Whether it is new. */
  synchronized boolean take(JsonNode arriving) {
    List<FieldError> missing =
        Stream.of(ID, CASE)
            .filter(field -> !arriving.path(field).isTextual())
            .map(field -> new FieldError(field, "REQUIRED", "A notice names it"))
            .toList();
    if (!missing.isEmpty()) {
      throw new InvalidInput(missing);
    }
    JsonNode notice = withoutLetter(arriving);
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

  /**
   * The letter of a notice.
   *
   * @throws NotFound where there is none
   */
  synchronized byte[] letter(String id) {
    JsonNode notice = notices.get(id);
    if (notice == null || !notice.has(PDF)) {
      throw new NotFound("No letter came with a notice " + id);
    }
    return letters.read(notice.get(PDF).textValue());
  }

  private JsonNode withoutLetter(JsonNode arriving) {
    return arriving.has(PDF)
        ? ((ObjectNode) arriving.deepCopy()).put(PDF, letters.keep(arriving.get(PDF).asText()))
        : arriving;
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }

  private void remember(JsonNode notice) {
    notices.put(notice.get(ID).textValue(), notice);
  }
}
