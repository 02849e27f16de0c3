package kz.tirek.demo;

import java.time.YearMonth;

/**
 * Work of one inhabitant for one payer.
 *
 * @param from first month, inclusive; may lie before the contributions begin
 * @param to last month, inclusive; null while it lasts
 * @param wages monthly base of contributions as a multiple of the minimum wage, 1 to 7
 */
public record Job(Employer employer, String position, YearMonth from, YearMonth to, double wages) {

  /** Whether it lasts in that month. */
  public boolean covers(YearMonth month) {
    return !month.isBefore(from) && (to == null || !month.isAfter(to));
  }
}
