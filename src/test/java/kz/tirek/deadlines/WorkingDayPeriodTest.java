package kz.tirek.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDayPeriodTest {

  @Test
  void readsAndWritesThePhrase() {
    assertThat(WorkingDayPeriod.parse("1 working day")).isEqualTo(new WorkingDayPeriod(1));
    assertThat(WorkingDayPeriod.parse("20 working days")).isEqualTo(new WorkingDayPeriod(20));
    assertThat(new WorkingDayPeriod(1)).hasToString("1 working day");
    assertThat(new WorkingDayPeriod(4)).hasToString("4 working days");
    assertThat(WorkingDayPeriod.parse("1 working day at 06:00"))
        .isEqualTo(new WorkingDayPeriod(1, LocalTime.of(6, 0)))
        .hasToString("1 working day at 06:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4 working day",
        "1 working days",
        "0 working days",
        "-4 working days",
        "04 working days",
        "4  working days",
        " 4 working days",
        "four working days",
        "4 Working Days",
        "4 business days",
        "R3/4 working days",
        "366 working days",
        "working days",
        "4 working days at 6:00",
        "4 working days at 24:00",
        ""
      })
  void refusesAnythingElseWithASentence(String phrase) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkingDayPeriod.parse(phrase))
        .withMessageContaining("working days");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4 working days", "four working days", "R3/1 working day", "4 workdays"})
  void knowsWhenWorkingDaysAreMeant(String text) {
    assertThat(WorkingDayPeriod.isMeantBy(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"P4D", "R3/PT1H", "0 0 3 * * ?", "2026-12-16T10:00:00", "4 days"})
  void leavesTheEnginesOwnPhrasesAlone(String text) {
    assertThat(WorkingDayPeriod.isMeantBy(text)).isFalse();
  }
}
