package kz.tirek.registries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "Әғқңөұүһі, Агкноуухи",
    "Семёнов, СЕМЕНОВ",
    "Müller, Muller",
    "Ким-Цой, Ким Цой",
    "О’Коннор, оконнор",
    "'', "
  })
  void areAlike(String one, String other) {
    assertThat(Names.alike(one, other)).isTrue();
    assertThat(Names.alike(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Ахметов, Ахметова", "Ким, Кима", "Ким, ", "Omar, Омар"})
  void areNotAlike(String one, String other) {
    assertThat(Names.alike(one, other)).isFalse();
  }
}
