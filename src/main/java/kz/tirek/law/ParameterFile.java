package kz.tirek.law;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The content of a parameter file as it is written. */
record ParameterFile(
    String name, String about, Unit unit, List<String> options, List<DatedValue> values) {
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
  static Parameter read(String file, String text) {
    try {
      ParameterFile content = READER.readValue(text);
      content.check(file);
      return new Parameter(
          file.replace(".yaml", ""), content.unit, List.copyOf(content.values), Hash.of(text));
    } catch (JsonProcessingException e) {
      throw new InvalidParameter(file, e.getOriginalMessage(), e);
    }
  }

  private void check(String file) {
    require(isText(name), file, "name is missing");
    require(isText(about), file, "about is missing");
    require(unit != null, file, "unit is missing");
    require(unit != Unit.CHOICE || options.size() > 1, file, "a choice needs options");
    require(unit == Unit.CHOICE || options.isEmpty(), file, "only a choice has options");
    require(!values.isEmpty(), file, "values are missing");
    DatedValue earlier = null;
    for (DatedValue value : values) {
      require(value != null && value.from() != null, file, "a value has no date 'from'");
      checkValue(file + ", value from " + value.from(), value);
      checkOrder(file + ", value from " + value.from(), earlier, value);
      earlier = value;
    }
  }

  private void checkValue(String place, DatedValue value) {
    require(isText(value.value()), place, "value is missing");
    require(
        unit.accepts(value.value(), options),
        place,
        "'" + value.value() + "' is not " + unit.expectation());
    require(isText(value.source()), place, "source is missing");
    require(value.standing() != null, place, "status is missing");
    boolean assumed = value.standing() == Standing.ASSUMPTION;
    require(!assumed || isText(value.settledBy()), place, "an assumption needs settledBy");
    require(assumed || value.settledBy() == null, place, "only an assumption has settledBy");
  }

  private static void checkOrder(String place, DatedValue earlier, DatedValue value) {
    require(
        value.until() == null || !value.until().isBefore(value.from()),
        place,
        "ends before it begins");
    if (earlier != null) {
      LocalDate begin = value.from();
      require(begin.isAfter(earlier.from()), place, "is not later than the value before it");
      require(
          earlier.until() == null || begin.isAfter(earlier.until()),
          place,
          "overlaps the value before it");
    }
  }

  private static boolean isText(String text) {
    return text != null && !text.isBlank();
  }

  private static void require(boolean holds, String place, String reason) {
    if (!holds) {
      throw new InvalidParameter(place, reason);
    }
  }
}
