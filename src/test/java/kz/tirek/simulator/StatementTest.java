package kz.tirek.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
    assertThat(returns(statement(FIRST))).containsExactly(false);
    assertThat(returns(statement(SECOND))).containsExactly(true);
  }

  @Test
  void carriesTheBalanceOverMidnight() {
    assertThat(statement(FIRST).opening()).isEqualTo(Money.of("0.00"));
    assertThat(statement(FIRST).closing()).isEqualTo(Money.of("-10.00"));
    assertThat(statement(SECOND).opening()).isEqualTo(Money.of("-10.00"));
    assertThat(statement(SECOND).closing()).isEqualTo(Money.of("0.00"));
  }

  @Test
  void addsUpWhatAFileMovesAtOneTime() {
    BankOrder other =
        new BankOrder(
            "B1-2",
            "M-1",
            "E-2",
            Money.of("5.00"),
            PaymentFiles.FUND,
            PaymentFiles.RECIPIENT,
            "Aigul",
            bookedBeforeAndReturnedAfterMidnight.bookedAt(),
            null,
            null);

    assertThat(Movement.of(List.of(bookedBeforeAndReturnedAfterMidnight, other)))
        .extracting(Movement::returned, Movement::orders, Movement::effect)
        .containsExactly(tuple(false, 2, Money.of("-15.00")), tuple(true, 1, Money.of("10.00")));
  }

  private Statement statement(LocalDate day) {
    List<Movement> movements = Movement.of(List.of(bookedBeforeAndReturnedAfterMidnight));
    KeptFile file = new KeptFile("digest", "M-1", true, new Journal.Region(0, 0), movements);
    return Statement.of(
        PaymentFiles.FUND,
        day,
        day,
        movements.stream().map(movement -> new Statement.Placed(file, movement)).toList());
  }

  private static List<Boolean> returns(Statement statement) {
    return statement.moved().stream().map(placed -> placed.movement().returned()).toList();
  }
}
