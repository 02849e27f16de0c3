package kz.tirek.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParametersTest {
  private final Parameters parameters = Parameters.load();

  @Test
  void hasNoFileThatNothingReads() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/law"))) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(f -> f.endsWith(".yaml")))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(ParameterKey.values()).map(ParameterKey::file).toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void understandsEveryChoiceMadeInAFile(ParameterKey key) {
    Parameter parameter = parameters.get(key);
    if (parameter.unit() == Unit.CHOICE) {
      assertThat(parameter.values())
          .allSatisfy(
              value ->
                  assertThat(namesOfOptions(key))
                      .contains(value.value().replace('-', '_').toUpperCase(Locale.ROOT)));
    }
  }

  @Test
  void hasOneVersionThatMovesWithEveryParameter() {
    Map<ParameterKey, Parameter> changed = new EnumMap<>(parameters.byKey());
    Parameter wage = parameters.get(ParameterKey.MINIMUM_WAGE);
    changed.put(
        ParameterKey.MINIMUM_WAGE, new Parameter(wage.id(), wage.unit(), wage.values(), "other"));

    assertThat(Parameters.load().version()).isEqualTo(parameters.version());
    assertThat(Parameters.of(changed).version()).isNotEqualTo(parameters.version());
  }

  private static List<String> namesOfOptions(ParameterKey key) {
    Enum<?>[] options =
        switch (key) {
          case AMOUNT_ROUNDING -> RoundingMode.values();
          case MATERNITY_DAYS_ROUNDING -> DaysRounding.values();
          default -> DateBasis.values();
        };
    return Arrays.stream(options).map(Enum::name).toList();
  }
}
