package kz.tirek.awards;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.common.Money;

/**
 * What is due for one month, KZT. A part month is paid by calendar days (domain.md §2, C).
 *
 * @param month a one-off sum belongs to the month its period begins in
 */
public record MonthDue(YearMonth month, Money gross, Money pension) {

  /** Every month from the first to {@code last}, months with nothing due left out. */
  public static List<MonthDue> of(Award award, YearMonth last) {
    if (award.periods().isEmpty()) {
      return List.of();
    }
    if (award.oneOff()) {
      AwardPeriod sum = award.periods().get(0);
      return List.of(new MonthDue(YearMonth.from(sum.from()), sum.gross(), sum.pension()));
    }
    List<MonthDue> months = new ArrayList<>();
    YearMonth month = YearMonth.from(award.periods().get(0).from());
    for (; !month.isAfter(last); month = month.plusMonths(1)) {
      MonthDue due = in(month, award.periods());
      if (due.gross().isPositive()) {
        months.add(due);
      }
    }
    return months;
  }

  private static MonthDue in(YearMonth month, List<AwardPeriod> periods) {
    Money gross = Money.ZERO;
    Money pension = Money.ZERO;
    for (AwardPeriod period : periods) {
      int days = daysOf(period, month);
      gross = gross.plus(part(period.gross(), days, month));
      pension = pension.plus(part(period.pension(), days, month));
    }
    return new MonthDue(month, gross, pension);
  }

  private static int daysOf(AwardPeriod period, YearMonth month) {
    LocalDate first = month.atDay(1).isAfter(period.from()) ? month.atDay(1) : period.from();
    LocalDate last =
        period.endsBefore(month.atEndOfMonth()) ? period.until() : month.atEndOfMonth();
    return last.isBefore(first) ? 0 : last.getDayOfMonth() - first.getDayOfMonth() + 1;
  }

  private static Money part(Money whole, int days, YearMonth month) {
    return days == month.lengthOfMonth()
        ? whole
        : Money.rounded(
            whole
                .value()
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(month.lengthOfMonth()), MathContext.DECIMAL64));
  }
}
