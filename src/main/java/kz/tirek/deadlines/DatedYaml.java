package kz.tirek.deadlines;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads a table of the class path; an unknown key is an error, for it is a misspelt one. */
final class DatedYaml {
  private static final ObjectMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private DatedYaml() {}

  static <T> T read(String resource, Class<T> type) {
    return read(resource, YAML.constructType(type));
  }

  static <T> List<T> readList(String resource, Class<T> type) {
    return read(resource, YAML.getTypeFactory().constructCollectionType(List.class, type));
  }

  private static <T> T read(String resource, JavaType type) {
    try (InputStream yaml = DatedYaml.class.getResourceAsStream("/" + resource)) {
      return YAML.readValue(yaml, type);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }
}
