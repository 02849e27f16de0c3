package kz.tirek.bpmn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A {@code .form} file and what must hold in it: the Modeler opens it, Tasklist shows it. */
record Form(String file, JsonNode json) {

  /** What speaks to the reader in a component, where it is not the label; empty: it is silent. */
  private static final Map<String, String> SPEAKING =
      Map.ofEntries(
          Map.entry("text", "text"),
          Map.entry("html", "content"),
          Map.entry("image", "alt"),
          Map.entry("datetime", "dateLabel"),
          Map.entry("expression", ""),
          Map.entry("spacer", ""),
          Map.entry("separator", ""));

  static Form read(Path file) {
    try {
      return parse(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Form parse(String file, String text) throws IOException {
    return new Form(file, new ObjectMapper().readTree(text));
  }

  String id() {
    return json.path("id").asText();
  }

  List<String> breaches() {
    List<String> breaches = new ArrayList<>();
    require(file.equals(id() + ".form"), "the id " + id() + " is not the file's name", breaches);
    require(json.path("schemaVersion").isInt(), "no schemaVersion", breaches);
    require(
        json.path("executionPlatform").asText().equals("Camunda Platform"),
        "executionPlatform is not Camunda Platform",
        breaches);
    require(
        json.path("executionPlatformVersion").asText().startsWith("7."),
        "executionPlatformVersion is not 7",
        breaches);
    Set<String> keys = new HashSet<>();
    components(json)
        .forEach(
            component -> {
              String key = component.path("key").asText("");
              require(key.isEmpty() || keys.add(key), "two fields have the key " + key, breaches);
              require(isLabelled(component), name(component) + " has no label", breaches);
            });
    return breaches;
  }

  private static Stream<JsonNode> components(JsonNode parent) {
    return StreamSupport.stream(parent.path("components").spliterator(), false)
        .flatMap(component -> Stream.concat(Stream.of(component), components(component)));
  }

  private static boolean isLabelled(JsonNode component) {
    String speaking = SPEAKING.getOrDefault(component.path("type").asText(), "label");
    return speaking.isEmpty() || !component.path(speaking).asText("").isBlank();
  }

  private static String name(JsonNode component) {
    return component.path("key").asText(component.path("id").asText(component.toString()));
  }

  private static void require(boolean holds, String otherwise, List<String> breaches) {
    if (!holds) {
      breaches.add(otherwise);
    }
  }
}
