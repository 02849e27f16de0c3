package kz.tirek.indexation;

import java.util.List;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;

/**
 * What an indexation would do, computed when it was asked for.
 *
 * @param lines by kind of payment and branch
 * @param samples ten awards
 */
public record Preview(List<Line> lines, List<Sample> samples) {

  /**
   * Awards of one kind in one branch. Sums are monthly, KZT gross, on the first day of the new
   * amounts.
   *
   * @param awards those it takes
   * @param leftOut those whose timeline has the raise already; in no sum
   * @param after null where only the law, asked award by award, knows
   */
  public record Line(
      PaymentKind payment, Region branch, int awards, int leftOut, Money before, Money after) {}

  /** One award, KZT a month; the amounts after are null where only the law knows. */
  public record Sample(
      String award,
      PaymentKind payment,
      Region branch,
      Money before,
      Money after,
      Money pensionBefore,
      Money pensionAfter) {}

  public int awards() {
    return lines.stream().mapToInt(Line::awards).sum();
  }

  public int leftOut() {
    return lines.stream().mapToInt(Line::leftOut).sum();
  }

  public Money before() {
    return lines.stream().map(Line::before).reduce(Money.ZERO, Money::plus);
  }

  /** Null where only the law knows. */
  public Money after() {
    return lines.stream().anyMatch(line -> line.after() == null)
        ? null
        : lines.stream().map(Line::after).reduce(Money.ZERO, Money::plus);
  }
}
