package kz.tirek.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import kz.tirek.common.Impossible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentDaysTest {
  private final PaymentDays days = PaymentDays.load(WorkingDays.load());

  @ParameterizedTest
  @CsvSource({"2026-06, 2026-06-05", "2026-07, 2026-07-07", "2026-09, 2026-09-07"})
  void isTheFifthOrTheNextWorkingDay(YearMonth month, LocalDate expected) {
    assertThat(days.of(month)).isEqualTo(expected);
  }

  @Test
  void refusesAMonthBeforeTheSystemBegan() {
    assertThatThrownBy(() -> days.of(YearMonth.of(2004, 12)))
        .isInstanceOfSatisfying(
            Impossible.class, e -> assertThat(e.code()).isEqualTo("NO_PAYMENT_DAY"));
  }
}
