package kz.tirek.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import kz.tirek.common.Impossible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every expected date was counted by hand on a wall calendar. */
class WorkingDaysTest {
  private final WorkingDays days = WorkingDays.load();

  @ParameterizedTest(name = "{0} plus {1} is {2}: {3}")
  @CsvSource({
    "2026-03-19, 4, 2026-03-30, Nauryz 2026 takes Monday to Wednesday",
    "2025-12-31, 4, 2026-01-09, New Year and Christmas over the turn of the year",
    "2022-05-06, 1, 2022-05-11, 7 May cascades over 9 May to the 10th",
    "2021-12-31, 1, 2022-01-05, both days of New Year move to Monday and Tuesday",
    "2024-07-05, 1, 2024-07-09, Capital Day moves from Saturday to Monday",
    "2023-06-30, 1, 2023-07-01, a Saturday worked by decree",
    "2023-07-05, 1, 2023-07-10, the Friday given for it",
    "2025-01-02, 1, 2025-01-05, a Sunday worked by decree",
    "2020-05-06, 1, 2020-05-11, the decree gave 8 May for Monday the 11th",
    "2024-01-05, 1, 2024-01-08, Christmas on a Sunday does not move",
    "2024-06-14, 1, 2024-06-17, Kurban Ait on a Sunday does not move",
    "2026-05-26, 1, 2026-05-28, Kurban Ait on a Wednesday",
    "2026-08-28, 1, 2026-08-31, 30 August is no holiday any more in 2026",
    "2027-03-12, 1, 2027-03-16, Constitution Day is 15 March from 2027",
    "2028-04-28, 5, 2028-05-11, Unity Day, Kurban Ait on a Friday, 7 May moved beside Victory Day",
    "2030-03-20, 1, 2030-03-26, Nauryz 2030 begins on a Thursday and takes the Monday for its Saturday",
    "2021-11-30, 1, 2021-12-02, First President Day until 2021",
    "2022-11-30, 1, 2022-12-01, and not after it",
    "2026-12-15, 0, 2026-12-15, no day at all",
    "2026-12-16, 0, 2026-12-16, not even from a holiday",
  })
  void countsFromTheDayAfter(LocalDate from, int workingDays, LocalDate due, String why) {
    assertThat(days.plus(from, workingDays)).as(why).isEqualTo(due);
  }

  @ParameterizedTest(name = "{0} has {1} working days")
  @CsvSource({
    "2020, 246",
    "2021, 245",
    "2022, 246",
    "2023, 246",
    "2024, 249",
    "2025, 246",
    "2026, 247",
    "2027, 247",
    "2028, 245",
    "2029, 247",
    "2030, 247"
  })
  void aYearHasItsNumberOfWorkingDays(int year, int expected) {
    LocalDate newYear = LocalDate.of(year, 1, 1);
    assertThat(newYear.datesUntil(newYear.plusYears(1)).filter(days::isWorkingDay))
        .hasSize(expected);
  }

  @Test
  void aDeadlineEndsWithItsDayInAlmaty() {
    // 20:30 of Thursday in Berlin is half past midnight of Friday in Almaty.
    ZonedDateTime thursdayNight = ZonedDateTime.parse("2026-03-12T20:30:00+01:00[Europe/Berlin]");

    assertThat(days.plus(thursdayNight, 1))
        .isEqualTo(ZonedDateTime.parse("2026-03-16T23:59:59+05:00[Asia/Almaty]"));
  }

  @Test
  void keepsTheOlderOffsetOfAlmatyBeforeMarch2024() {
    assertThat(days.plus(ZonedDateTime.parse("2023-04-03T10:00:00+06:00"), 1).toInstant())
        .isEqualTo("2023-04-04T17:59:59Z");
  }

  @Test
  void countsTheWorkingDaysBetweenTwoDates() {
    assertThat(days.between(LocalDate.parse("2026-03-19"), LocalDate.parse("2026-03-30")))
        .isEqualTo(4);
    assertThat(days.between(LocalDate.parse("2026-03-30"), LocalDate.parse("2026-03-19")))
        .isEqualTo(-4);
    assertThat(days.between(LocalDate.parse("2026-03-21"), LocalDate.parse("2026-03-25"))).isZero();
  }

  @Test
  void refusesADateOutsideTheTableByItsName() {
    assertThatThrownBy(() -> days.plus(LocalDate.parse("2030-12-31"), 1))
        .isInstanceOf(Impossible.class)
        .hasMessage(
            "2031-01-01 is outside the working-day calendar calendar/kz.yaml, which covers 2020 to"
                + " 2030");
    assertThatThrownBy(() -> days.isWorkingDay(LocalDate.parse("2019-12-31")))
        .isInstanceOf(Impossible.class);
  }

  @Test
  void doesNotCountBackwards() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> days.plus(LocalDate.parse("2026-03-19"), -1));
  }
}
