package kz.tirek.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Money;
import org.junit.jupiter.api.Test;

/** Days are counted in Almaty (UTC+5): 19:00 UTC is midnight there. */
class StatementTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
  private static final LocalDate SECOND = LocalDate.of(2026, 11, 21);

  private final BankOrder bookedBeforeAndReturnedAfterMidnight =
      new BankOrder(
          "B1-1",
          "M-1",
          "E-1",
          Money.of("10.00"),
          PaymentFiles.FUND,
          PaymentFiles.CLOSED,
          "Aigul",
          Instant.parse("2026-11-20T18:59:59Z"),
          "AC04",
          Instant.parse("2026-11-20T19:00:01Z"));

  @Test
  void putsBookingAndReturnOnTheirOwnDays() {
    assertThat(statement(FIRST).entries()).extracting(StatementEntry::returned).containsOnly(false);
    assertThat(statement(SECOND).entries()).extracting(StatementEntry::returned).containsOnly(true);
  }

  @Test
  void carriesTheBalanceOverMidnight() {
    assertThat(statement(FIRST).opening()).isEqualTo(Money.of("0.00"));
    assertThat(statement(FIRST).closing()).isEqualTo(Money.of("-10.00"));
    assertThat(statement(SECOND).opening()).isEqualTo(Money.of("-10.00"));
    assertThat(statement(SECOND).closing()).isEqualTo(Money.of("0.00"));
  }

  @Test
  void showsNothingBeforeItHasHappened() {
    Instant justBefore = Instant.parse("2026-11-20T18:59:58Z");

    assertThat(StatementEntry.until(justBefore, List.of(bookedBeforeAndReturnedAfterMidnight)))
        .isEmpty();
  }

  private Statement statement(LocalDate day) {
    Instant later = Instant.parse("2026-11-22T00:00:00Z");
    return Statement.of(
        PaymentFiles.FUND,
        day,
        StatementEntry.until(later, List.of(bookedBeforeAndReturnedAfterMidnight)));
  }
}
