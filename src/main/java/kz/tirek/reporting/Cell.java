package kz.tirek.reporting;

import java.time.YearMonth;
import kz.tirek.common.PaymentKind;

/**
 * A smallest group of a month: that of one branch.
 *
 * @param breakdown {@link #TOTAL}, or the name of a {@link Breakdown}
 */
record Cell(
    YearMonth month,
    PaymentKind payment,
    String region,
    String breakdown,
    String group,
    Sums sums) {
  static final String TOTAL = "TOTAL";
}
