package kz.tirek.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Money;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

/** A plan pays the debt to the tiyn and ends, or there is no plan. */
class SchedulePropertyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final int MOST = 60;

  @Property
  void aMonthlyPlanPaysExactlyTheDebtWithinSixtyInstalments(
      @ForAll @BigRange(min = "1.00", max = "99999999.99") @Scale(2) BigDecimal debt,
      @ForAll @BigRange(min = "0.01", max = "9999999.99") @Scale(2) BigDecimal monthly) {
    Money owed = new Money(debt);
    try {
      List<Instalment> plan =
          Schedule.monthly(owed, new Money(monthly), TODAY.plusDays(14), TODAY, MOST).instalments();
      assertThat(plan).hasSizeBetween(1, MOST);
      assertThat(plan.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus))
          .isEqualTo(owed);
      assertThat(plan).allMatch(each -> each.amount().compareTo(Money.of("1.00")) >= 0);
    } catch (InvalidInput refused) {
      boolean tooSmall = monthly.compareTo(BigDecimal.ONE) < 0;
      boolean tooLong = monthly.multiply(BigDecimal.valueOf(MOST)).compareTo(debt) < 0;
      assertThat(tooSmall || tooLong).as(refused.getMessage()).isTrue();
    }
  }

  @Property
  void scaledSharesMakeTheWholeDebt(
      @ForAll @BigRange(min = "0.01", max = "999999.99") @Scale(2) BigDecimal one,
      @ForAll @BigRange(min = "0.01", max = "999999.99") @Scale(2) BigDecimal other,
      @ForAll @BigRange(min = "0.00", max = "999999.99") @Scale(2) BigDecimal debt) {
    List<Debtor> scaled =
        Debtors.scaled(List.of(debtor("1", one), debtor("2", other)), new Money(debt));

    assertThat(scaled.get(0).share().plus(scaled.get(1).share())).isEqualTo(new Money(debt));
    assertThat(scaled).allMatch(each -> each.share().value().signum() >= 0);
  }

  private static Debtor debtor(String id, BigDecimal share) {
    return new Debtor(id, null, Debtor.Role.RECIPIENT, new Money(share));
  }
}
