package kz.tirek.law;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Objects;

/**
 * The content of a parameter file as it is written.
 *
 * @param by what the steps of a scale count, e.g. months of participation
 */
record ParameterFile(
    String name,
    String about,
    Unit unit,
    String by,
    List<String> options,
    List<DatedValue> values) {
  private static final ObjectReader READER =
      YAMLMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(ParameterFile.class);

  ParameterFile {
    options = Objects.requireNonNullElse(options, List.of());
    values = Objects.requireNonNullElse(values, List.of());
  }

  /**
   * @throws InvalidParameter when the text cannot be read, or breaks a rule of parameter files
   */
  static Parameter read(String file, String text, boolean overridden) {
    try {
      ParameterFile content = READER.readValue(text);
      new ParameterFileCheck(file).run(content);
      return new Parameter(file.replace(".yaml", ""), content, Hash.of(text), overridden);
    } catch (JsonProcessingException e) {
      String line = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
      throw new InvalidParameter(file + line, e.getOriginalMessage(), e);
    }
  }
}
