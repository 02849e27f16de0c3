package kz.tirek.registries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptTest {

  @ParameterizedTest
  @CsvSource({", 1, 999999", "999999, 2, 999998", "999997, 4, 999996", "2, 1, 999999"})
  void countsTheAttemptsWhileASystemIsAway(Integer left, int number, int after) {
    assertThat(new Attempt(left).number()).isEqualTo(number);
    assertThat(new Attempt(left).retriesAfterUnavailable()).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({"5, 4", "4, 4"})
  void neverRunsOutWhileASystemIsAway(int left, int after) {
    assertThat(new Attempt(left).retriesAfterUnavailable()).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({", 1, 2", "999990, 1, 2", "3, 1, 2", "2, 2, 1", "1, 3, 0"})
  void runsOutAfterThreeErrors(Integer left, int number, int after) {
    assertThat(new Attempt(left).errorNumber()).isEqualTo(number);
    assertThat(new Attempt(left).retriesAfterError()).isEqualTo(after);
  }
}
