package kz.tirek.indexation;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;

/**
 * What an indexation would do, computed when it was asked for.
 *
 * @param lines by kind of payment and branch
 * @param samples ten awards, those that change first
 * @param drawn where only the law, asked award by award, knows what becomes of all; null elsewhere
 */
public record Preview(List<Line> lines, List<Sample> samples, Drawn drawn) {

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

  /**
   * One award, KZT a month.
   *
   * @param after null where the law gives nothing; the award then stays as it is
   * @param untilBefore last day, told where the law is asked; null where no end is known
   */
  public record Sample(
      String award,
      String caseNumber,
      PaymentKind payment,
      Region branch,
      Money before,
      Money after,
      Money pensionBefore,
      Money pensionAfter,
      LocalDate untilBefore,
      LocalDate untilAfter) {}

  /**
   * What the law answers about awards drawn at random. Sums are monthly, KZT gross, on the first
   * day of the new amounts.
   *
   * @param changed those that it gives another amount or another term
   */
  public record Drawn(int awards, int changed, Money before, Money after) {}

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
