package kz.tirek.reporting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import kz.tirek.common.Money;

/**
 * What is added up over groups.
 *
 * @param assignedSum KZT, of the new assignments
 * @param participation months, of the new assignments whose calculation is known
 * @param income KZT a month, of the same
 * @param known how many these are
 */
record Sums(
    long recipients,
    long assigned,
    Money gross,
    Money pension,
    Money withheld,
    Money returned,
    Money assignedSum,
    long participation,
    Money income,
    long known) {
  static final Sums NONE =
      new Sums(0, 0, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, 0, Money.ZERO, 0);

  Sums plus(Sums other) {
    return new Sums(
        recipients + other.recipients,
        assigned + other.assigned,
        gross.plus(other.gross),
        pension.plus(other.pension),
        withheld.plus(other.withheld),
        returned.plus(other.returned),
        assignedSum.plus(other.assignedSum),
        participation + other.participation,
        income.plus(other.income),
        known + other.known);
  }

  Counts counts() {
    return new Counts(
        recipients,
        assigned,
        gross,
        pension,
        gross.minus(pension),
        withheld,
        returned,
        mean(assignedSum, assigned),
        known == 0
            ? null
            : BigDecimal.valueOf(participation)
                .divide(BigDecimal.valueOf(known), 1, RoundingMode.HALF_UP),
        mean(income, known));
  }

  private static Money mean(Money sum, long of) {
    return of == 0
        ? null
        : Money.rounded(sum.value().divide(BigDecimal.valueOf(of), MathContext.DECIMAL64));
  }
}
