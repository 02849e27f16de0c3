package kz.tirek.runs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import kz.tirek.common.Money;
import kz.tirek.payouts.RunPreview;

/**
 * A run's preview against the month before, kind by kind and branch by branch.
 *
 * @param line what it would pay; the sum over all in {@link #total}
 * @param ordersBefore orders of the month before; 0 where there were none
 * @param grossBefore KZT
 */
public record RunComparison(RunPreview.Line line, int ordersBefore, Money grossBefore) {

  static List<RunComparison> of(List<RunPreview.Line> lines, List<RunPreview.Line> before) {
    return lines.stream()
        .map(
            line ->
                before.stream()
                    .filter(other -> isSame(line, other))
                    .findFirst()
                    .map(other -> new RunComparison(line, other.orders(), other.gross()))
                    .orElseGet(() -> new RunComparison(line, 0, Money.ZERO)))
        .toList();
  }

  /** All kinds in all branches; kind and branch of its line are null. */
  public static RunComparison total(List<RunComparison> lines) {
    RunComparison total =
        new RunComparison(
            new RunPreview.Line(null, null, 0, Money.ZERO, Money.ZERO, Money.ZERO), 0, Money.ZERO);
    for (RunComparison line : lines) {
      total = total.plus(line);
    }
    return total;
  }

  /** Change of the gross sum in percent, one decimal; null where there is nothing to compare. */
  public BigDecimal change() {
    return grossBefore.isZero()
        ? null
        : line.gross()
            .minus(grossBefore)
            .value()
            .movePointRight(2)
            .divide(grossBefore.value(), 1, RoundingMode.HALF_UP);
  }

  private RunComparison plus(RunComparison other) {
    RunPreview.Line more = other.line;
    return new RunComparison(
        new RunPreview.Line(
            null,
            null,
            line.orders() + more.orders(),
            line.gross().plus(more.gross()),
            line.pension().plus(more.pension()),
            line.withheld().plus(more.withheld())),
        ordersBefore + other.ordersBefore,
        grossBefore.plus(other.grossBefore));
  }

  private static boolean isSame(RunPreview.Line one, RunPreview.Line other) {
    return one.payment() == other.payment() && one.branch().equals(other.branch());
  }
}
