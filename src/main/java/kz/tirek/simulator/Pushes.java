package kz.tirek.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Every event that the Fund was or is to be told of, kept in {@code pushes.jsonl}. */
@Component
class Pushes implements AutoCloseable {
  private final Map<String, Push> pushes = new LinkedHashMap<>();
  private final ObjectMapper json;
  private final Journal journal;

  Pushes(SimulatorProperties properties, ObjectMapper json) {
    this.json = json;
    this.journal =
        Journal.open(
            properties.dataDir().resolve("pushes.jsonl"),
            line -> remember(json.readValue(line, Push.class)));
  }

  /** Once for each happening, however often it is told. */
  synchronized void add(List<Event> events) {
    List<Push> fresh =
        events.stream()
            .map(event -> Push.of(key(event), event))
            .filter(push -> !pushes.containsKey(push.key()))
            .toList();
    if (!fresh.isEmpty()) {
      journal.append(fresh.stream().map(this::text).toList());
      fresh.forEach(this::remember);
    }
  }

  /** A delay need not survive the process: it will be tried again anyway. */
  synchronized void change(Push push) {
    if (!push.waits()) {
      journal.append(List.of(text(push)));
    }
    remember(push);
  }

  /** All of them, oldest first. */
  synchronized List<Push> all() {
    return List.copyOf(pushes.values());
  }

  synchronized List<Push> waiting() {
    return pushes.values().stream().filter(Push::waits).toList();
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }

  private void remember(Push push) {
    pushes.put(push.key(), push);
  }

  /** When it was reported does not matter. */
  private String key(Event event) {
    String happening =
        String.join(
            " ",
            event.source(),
            event.iin().value(),
            event.kind(),
            event.on().toString(),
            text(event.details()));
    return Digest.of(happening.getBytes(StandardCharsets.UTF_8));
  }

  private String text(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
