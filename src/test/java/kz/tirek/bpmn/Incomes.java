package kz.tirek.bpmn;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/** Monthly incomes, KZT, and the contributions that are due on them. */
public final class Incomes {
  private final Map<YearMonth, BigDecimal> byMonth = new TreeMap<>();

  private Incomes() {}

  public static Incomes none() {
    return new Incomes();
  }

  /** The same income in each of so many months, the last one before that of {@code month}. */
  public static Incomes before(YearMonth month, int months, int income) {
    return none().earlier(month, months, income);
  }

  /** Adds so many months before that of {@code month}. */
  public Incomes earlier(YearMonth month, int months, int income) {
    for (int back = 1; back <= months; back++) {
      byMonth.put(month.minusMonths(back), BigDecimal.valueOf(income));
    }
    return this;
  }

  public int months() {
    return byMonth.size();
  }

  /**
   * To the tiyn, each rounded so that the sum of all is right: AMI comes out as the income, though
   * a single contribution may be half a tiyn off.
   */
  public Map<YearMonth, BigDecimal> contributions() {
    Map<YearMonth, BigDecimal> contributions = new TreeMap<>();
    BigDecimal due = BigDecimal.ZERO;
    BigDecimal paid = BigDecimal.ZERO;
    for (Map.Entry<YearMonth, BigDecimal> month : byMonth.entrySet()) {
      due = due.add(month.getValue().multiply(rate(month.getKey())));
      BigDecimal amount = due.subtract(paid).setScale(2, RoundingMode.HALF_UP);
      contributions.put(month.getKey(), amount);
      paid = paid.add(amount);
    }
    return contributions;
  }

  /** 5 % from 2010, 3.5 % from 2018, 5 % from 2025 (domain.md, dated parameters). */
  private static BigDecimal rate(YearMonth month) {
    boolean low = month.getYear() >= 2018 && month.getYear() < 2025;
    return new BigDecimal(low ? "0.035" : "0.05");
  }
}
