package kz.tirek.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.tirek.common.Sex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PensionAgeTest {
  private final Parameters parameters = Parameters.load();

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "M, 1960-03-01, 2023-03-01, men at 63",
    "F, 1962-06-30, 2022-12-30, a woman who reached 60.5 in 2022 keeps it in 2023",
    "F, 1962-07-02, 2023-07-02, a woman who missed the step of 2022 waits until 61",
    "F, 1966-06-30, 2027-06-30, 61 until 2027",
    "F, 1967-02-01, 2028-08-01, 61.5 in 2028",
    "F, 1980-05-05, 2043-05-05, 63 since 2031",
    "F, 1930-01-01, 2001-07-01, already older when the known ages begin"
  })
  void reachesPensionAgeOn(Sex sex, LocalDate birth, LocalDate expected, String what) {
    assertThat(PensionAge.reachedOn(new Person(birth, sex), parameters)).isEqualTo(expected);
  }
}
