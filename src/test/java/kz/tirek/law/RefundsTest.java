package kz.tirek.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Sex;
import org.junit.jupiter.api.Test;

/**
 * March 2025 was paid twice: in time, and after the maternity leave began on 10.06.2025, too late
 * to count. Each month an income of 200,000; the window has 12 months.
 */
class RefundsTest {
  private static final YearMonth MARCH = YearMonth.of(2025, 3);
  private static final LocalDate IN_TIME = LocalDate.of(2025, 4, 20);
  private static final LocalDate LATE = LocalDate.of(2025, 7, 1);

  private final SocialPaymentLaw law = SocialPaymentLaw.load();

  @Test
  void takesOutWhatCameOnTheDayTheRefundNames() {
    // April is left: 200,000 ÷ 12.
    assertThat(averageAfterRefundOf(IN_TIME)).isEqualTo(Money.of("16666.67"));
    // March in time and April: 400,000 ÷ 12.
    assertThat(averageAfterRefundOf(LATE)).isEqualTo(Money.of("33333.33"));
  }

  @Test
  void takesOutWhatCameLastWhereTheRefundNamesNoDayOfAReceipt() {
    assertThat(averageAfterRefundOf(LocalDate.of(2025, 8, 1))).isEqualTo(Money.of("33333.33"));
  }

  private Money averageAfterRefundOf(LocalDate receivedOn) {
    List<Contribution> contributions =
        List.of(
            of(YearMonth.of(2025, 4), LocalDate.of(2025, 5, 20), Contribution.Kind.CONTRIBUTION),
            of(MARCH, IN_TIME, Contribution.Kind.CONTRIBUTION),
            of(MARCH, LATE, Contribution.Kind.CONTRIBUTION),
            of(MARCH, receivedOn, Contribution.Kind.REFUND));
    LocalDate leave = LocalDate.of(2025, 6, 10);
    return law.calculate(
            InputBuilder.input(
                    PaymentKind.MATERNITY,
                    leave,
                    leave,
                    new Person(LocalDate.of(1994, 4, 18), Sex.F))
                .contributions(contributions)
                .days(126)
                .build())
        .averageMonthlyIncome();
  }

  private static Contribution of(YearMonth month, LocalDate on, Contribution.Kind kind) {
    return new Contribution(month, "050140001230", null, new BigDecimal("10000.00"), on, kind);
  }
}
