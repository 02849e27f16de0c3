package kz.tirek.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names of a deployed Camunda form.
 *
 * @param input fields a person may fill in
 * @param shown fields the form only shows, though the browser sends them back: read-only and
 *     computed ones
 */
record FormFields(Set<String> input, Set<String> shown) {
  static final FormFields NONE = new FormFields(Set.of(), Set.of());

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> INPUT_TYPES =
      Set.of(
          "textfield",
          "textarea",
          "number",
          "datetime",
          "checkbox",
          "checklist",
          "radio",
          "select",
          "taglist",
          "dynamiclist");

  static FormFields of(InputStream form) {
    FormFields fields = new FormFields(new TreeSet<>(), new TreeSet<>());
    try (form) {
      fields.collect(JSON.readTree(form).path("components"), "");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the task's form", e);
    }
    fields.shown.removeAll(fields.input);
    return fields;
  }

  private void collect(JsonNode components, String path) {
    for (JsonNode component : components) {
      String type = component.path("type").asText();
      if (type.equals("group")) {
        collect(component.path("components"), path + step(component.path("path").asText()));
      } else if (type.equals("dynamiclist")) {
        add(component, type, path + component.path("path").asText());
      } else {
        add(component, type, path + component.path("key").asText());
      }
    }
  }

  private static String step(String path) {
    return path.isEmpty() ? "" : path + ".";
  }

  /** What a form sends is an object; the first step of a path is the name the engine sees. */
  private void add(JsonNode component, String type, String path) {
    String name = path.replaceFirst("\\..*", "");
    if (name.isEmpty() || component.path("disabled").asBoolean()) {
      return;
    }
    if (type.equals("expression") || component.path("readonly").asBoolean()) {
      shown.add(name);
    } else if (INPUT_TYPES.contains(type)) {
      input.add(name);
    }
  }
}
