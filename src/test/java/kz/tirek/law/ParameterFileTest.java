package kz.tirek.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterFileTest {
  private static final String GOOD =
      """
      name: Example
      about: What it is for
      unit: share
      values:
        - from: 2020-01-01
          until: 2020-12-31
          value: 0.10
          source: Law A
          status: official
        - from: 2021-01-01
          value: 0.2
          source: Our reading
          status: assumption
          settledBy: The text
      """;

  @Test
  void findsTheValueInForceOnADay() {
    Parameter parameter = read(GOOD);

    assertThat(parameter.on(LocalDate.of(2019, 12, 31))).isEmpty();
    assertThat(parameter.on(LocalDate.of(2020, 12, 31)).orElseThrow().number()).hasToString("0.1");
    assertThat(parameter.on(LocalDate.of(2021, 1, 1)).orElseThrow().number()).hasToString("0.2");
    assertThat(parameter.on(LocalDate.of(2021, 1, 1)).orElseThrow().citation())
        .isEqualTo("Our reading [assumption]");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "from: 2021-01-01   | from: 2020-06-01  | value from 2020-06-01: overlaps the value before it",
        "from: 2021-01-01   | from: 2019-06-01  | value from 2019-06-01: is not later than the value before it",
        "until: 2020-12-31  | until: 2019-12-31 | value from 2020-01-01: ends before it begins",
        "source: Law A      | source: ''        | value from 2020-01-01: source is missing",
        "value: 0.2         | value: 1.2        | value from 2021-01-01: '1.2' is not a number from 0 to 1",
        "value: 0.2         | value: many       | value from 2021-01-01: 'many' is not a number from 0 to 1",
        "settledBy: The text| settledBy: ''     | value from 2021-01-01: an assumption needs settledBy",
        "status: assumption | status: official  | value from 2021-01-01: only an assumption has settledBy",
        "status: assumption | status: rumour    | rumour",
        "unit: share        | unit: choice      | a choice needs options",
        "from: 2021-01-01   | from: 2021-02-01  | line 10, value from 2021-02-01: leaves a gap after 2020-12-31",
        "value: 0.2         | scale: {1: 2}     | value from 2021-01-01: a scale, and only a scale, needs 'by'",
        "value: 0.2         | scale: {}         | value from 2021-01-01: a scale, and only a scale, needs 'by'",
        "unit: share        | unit: pounds      | line 3",
        "unit: share        | unit: pounds      | pounds",
        "unit: share        | about: Twice      | about",
        "name: Example      | title: Example    | title",
      })
  void refusesAFileWithItsNameAndTheReason(String good, String bad, String reason) {
    assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
        .isInstanceOf(InvalidParameter.class)
        .hasMessageStartingWith("example.yaml")
        .hasMessageContaining(reason);
  }

  @Test
  void saysWhenAValueIsUsedBeyondWhatIsKnown() {
    Parameter wage = Parameters.load().get(ParameterKey.MINIMUM_WAGE);

    assertThat(wage.on(LocalDate.of(2027, 1, 1)).orElseThrow().citation())
        .endsWith("[not confirmed after 2026-12-31]");
  }

  @Test
  void changesTheVersionWithTheContentButNotWithLineEnds() {
    String version = read(GOOD).version();

    assertThat(read(GOOD.replace("\n", "\r\n")).version()).isEqualTo(version);
    assertThat(read(GOOD.replace("0.2", "0.3")).version()).isNotEqualTo(version);
  }

  private static Parameter read(String text) {
    return ParameterFile.read("example.yaml", text, false);
  }
}
