package kz.tirek.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.tirek.deadlines.CalendarYear.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTableTest {

  @ParameterizedTest(name = "{0} lists {1} days off and {2} worked weekend days")
  @CsvSource({
    "2020, 18, 2, SECONDARY", "2021, 17, 1, SECONDARY", "2022, 18, 3, SECONDARY",
    "2023, 16, 1, SECONDARY", "2024, 16, 1, SECONDARY", "2025, 16, 1, SECONDARY",
    "2026, 14, 0, OFFICIAL", "2027, 15, 0, ASSUMPTION", "2028, 15, 0, ASSUMPTION",
    "2029, 15, 0, ASSUMPTION", "2030, 15, 0, ASSUMPTION"
  })
  void listsTheDaysOfAYear(int year, int off, int working, ParameterStatus status) {
    CalendarYear listed = CalendarTable.load().year(LocalDate.of(year, 1, 1));

    assertThat(listed.off()).hasSize(off);
    assertThat(listed.working()).hasSize(working);
    assertThat(listed.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-07-31",
    "2021-07-20",
    "2022-07-09",
    "2023-06-28",
    "2024-06-16",
    "2025-06-06",
    "2026-05-27",
    "2027-05-16",
    "2028-05-05",
    "2029-04-24",
    "2030-04-13"
  })
  void knowsTheFirstDayOfKurbanAit(LocalDate date) {
    assertThat(CalendarTable.load().year(date).off())
        .filteredOn(day -> day.act().equals("kurban-ait"))
        .extracting(Day::date)
        .containsExactly(date);
  }

  @Test
  void refusesASlipOfThePen() {
    Day holiday = new Day(LocalDate.parse("2026-05-01"), "holidays", "Unity Day");
    Day monday = new Day(LocalDate.parse("2026-05-04"), "holidays", "worked");
    Day otherYear = new Day(LocalDate.parse("2025-05-01"), "holidays", "Unity Day");

    assertRefused(List.of(holiday, holiday), List.of(), "is listed twice");
    assertRefused(List.of(otherYear), List.of(), "is not in the year it is listed under");
    assertRefused(List.of(), List.of(monday), "is a working day anyhow");
    assertThatIllegalStateException()
        .isThrownBy(() -> year(List.of(holiday), List.of()).requireActs(Set.of("decree")))
        .withMessageContaining("cites an act that is not listed");
    assertThatIllegalStateException()
        .isThrownBy(
            () -> new CalendarYear(2026, ParameterStatus.ASSUMPTION, null, List.of(), List.of()))
        .withMessageContaining("what would settle it");
  }

  private static void assertRefused(List<Day> off, List<Day> working, String reason) {
    assertThatIllegalStateException()
        .isThrownBy(() -> year(off, working))
        .withMessageContaining(reason);
  }

  private static CalendarYear year(List<Day> off, List<Day> working) {
    return new CalendarYear(2026, ParameterStatus.OFFICIAL, null, off, working);
  }
}
