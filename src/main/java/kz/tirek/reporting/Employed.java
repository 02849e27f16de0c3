package kz.tirek.reporting;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The number of employed people, from the dated table {@code reporting/employed.yaml}.
 *
 * @param status {@code official}, {@code secondary} or {@code assumption}
 * @param settledBy what would give a better value
 */
record Employed(LocalDate from, long persons, String source, String status, String settledBy) {
  private static final String RESOURCE = "/reporting/employed.yaml";

  static List<Employed> load() {
    JsonMapper yaml =
        JsonMapper.builder(new YAMLFactory())
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    try (InputStream file = Employed.class.getResourceAsStream(RESOURCE)) {
      return yaml.readValue(file, new TypeReference<List<Employed>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value in force; empty before the first. */
  static Optional<Employed> on(LocalDate day, List<Employed> dated) {
    return dated.stream()
        .filter(value -> !value.from.isAfter(day))
        .reduce((earlier, later) -> later);
  }
}
