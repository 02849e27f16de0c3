package kz.tirek.awards;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.common.Money;

/**
 * A raise of running payments. It counts from the rounded amount, and the pension contribution goes
 * with it at the rate the award has (docs/decisions/0090).
 *
 * @param percent as in 8.5
 * @param from first day of the raised amount
 */
public record Raise(BigDecimal percent, LocalDate from) {
  /** Reason of a period that begins with a raise, as {@code law.PeriodReason} has it. */
  private static final String INDEXED = "INDEXED";

  /** What one KZT becomes. */
  public BigDecimal factor() {
    return BigDecimal.ONE.add(percent.movePointLeft(2));
  }

  /** One raise after the other. */
  static List<AwardPeriod> all(List<Raise> raises, List<AwardPeriod> periods) {
    List<AwardPeriod> raised = periods;
    for (Raise raise : raises) {
      raised = raise.on(raised);
    }
    return raised;
  }

  List<AwardPeriod> on(List<AwardPeriod> periods) {
    List<AwardPeriod> raised = new ArrayList<>();
    for (AwardPeriod period : periods) {
      boolean begunBefore = period.from().isBefore(from);
      if (period.endsBefore(from)) {
        raised.add(period);
        continue;
      }
      if (begunBefore) {
        raised.add(period.between(period.from(), from.minusDays(1)));
      }
      raised.add(
          amount(
              period.between(begunBefore ? from : period.from(), period.until()),
              begunBefore ? INDEXED : period.reason()));
    }
    return raised;
  }

  private AwardPeriod amount(AwardPeriod period, String reason) {
    Money gross = Money.rounded(period.gross().value().multiply(factor()));
    Money pension = Money.rounded(gross.value().multiply(rate(period)));
    return new AwardPeriod(period.from(), period.until(), gross, pension, reason);
  }

  /** The rate in force when the right arose: whole thousandths, found again in the amounts. */
  private static BigDecimal rate(AwardPeriod period) {
    return period.pension().value().divide(period.gross().value(), 3, RoundingMode.HALF_UP);
  }
}
