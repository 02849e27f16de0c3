package kz.tirek.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Everything the registries were told, kept in {@code facts.jsonl}; the latest word counts. */
@Component
class Facts implements AutoCloseable {
  private record Key(String registry, String iin) {
    static Key of(StoredFact stored) {
      return new Key(stored.registry(), stored.iin().value());
    }
  }

  private final Map<Key, JsonNode> facts = new ConcurrentHashMap<>();
  private final ObjectMapper json;
  private final Journal journal;

  Facts(SimulatorProperties properties, ObjectMapper json) {
    this.json = json;
    this.journal =
        Journal.open(
            properties.dataDir().resolve("facts.jsonl"),
            line -> remember(json.readValue(line, StoredFact.class)));
  }

  Optional<JsonNode> find(Registry registry, String iin) {
    return Optional.ofNullable(facts.get(new Key(registry.path(), iin)));
  }

  /** On disk before anyone can read them. */
  synchronized void store(List<StoredFact> told) {
    if (!told.isEmpty()) {
      journal.append(told.stream().map(this::line).toList());
      told.forEach(this::remember);
    }
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }

  private void remember(StoredFact stored) {
    facts.put(Key.of(stored), stored.fact());
  }

  private String line(StoredFact stored) {
    try {
      return json.writeValueAsString(stored);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
