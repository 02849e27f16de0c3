package kz.tirek.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.tirek.common.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which cases are drawn for a second look. */
class SamplingTest {
  private static final int CASES = 20_000;

  @ParameterizedTest
  @ValueSource(ints = {5, 20, 50})
  void drawsItsShareOfTheCases(int percent) {
    double share = 100.0 * drawn(percent) / CASES;

    assertThat(share).isBetween(percent - 1.0, percent + 1.0);
  }

  @Test
  void drawsNoneOrAllAtTheEnds() {
    assertThat(drawn(0)).isZero();
    assertThat(drawn(100)).isEqualTo(CASES);
  }

  @Test
  void drawsTheSameCaseAgainAndWhereverMoreAreDrawn() {
    assertThat(numbers().filter(new Sampling(5)::draws).toList())
        .isEqualTo(numbers().filter(new Sampling(5)::draws).toList())
        .allMatch(new Sampling(10)::draws);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101})
  void refusesAShareThatIsNone(int percent) {
    assertThatThrownBy(() -> new Sampling(percent))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("from 0 to 100");
  }

  private static long drawn(int percent) {
    return numbers().filter(new Sampling(percent)::draws).count();
  }

  private static Stream<String> numbers() {
    return IntStream.rangeClosed(1, CASES).mapToObj("0705-26-%07d"::formatted);
  }
}
