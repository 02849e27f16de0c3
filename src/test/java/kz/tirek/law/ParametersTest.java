package kz.tirek.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    if (parameter.content().unit() == Unit.CHOICE) {
      assertThat(parameter.content().values())
          .allSatisfy(
              value ->
                  assertThat(namesOfOptions(key))
                      .contains(value.value().replace('-', '_').toUpperCase(Locale.ROOT)));
    }
  }

  @Test
  void hasOneVersionThatMovesWithEveryParameter() {
    Map<String, String> changed = new TreeMap<>(parameters.texts().files());
    changed.merge("minimum-wage.yaml", "# one more line\n", String::concat);

    assertThat(Parameters.load().version()).isEqualTo(parameters.version());
    assertThat(Parameters.of(new ParameterTexts(changed, Set.of())).version())
        .isNotEqualTo(parameters.version());
  }

  private static List<String> namesOfOptions(ParameterKey key) {
    Enum<?>[] options =
        switch (key) {
          case AMOUNT_ROUNDING -> RoundingMode.values();
          case MATERNITY_DAYS_ROUNDING -> DaysRounding.values();
          case INDEXATION_BASE -> Indexation.Base.values();
          case CHILD_CARE_FLOOR_COMPARED_WITH -> ChildCare.Compared.values();
          case CAPACITY_BASIS -> Capacity.Basis.values();
          case JOB_LOSS_LAST_DAY, CHILD_CARE_LAST_DAY, DEPENDENCY_LAST_DAY -> LastDay.values();
          default -> DateBasis.values();
        };
    return Arrays.stream(options).map(Enum::name).toList();
  }
}
