package kz.tirek.payouts;

import java.util.List;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;

/**
 * What a run would pay, before anybody approves it.
 *
 * @param outliers those a person should look at, the largest of each reason
 * @param leftOut awards that get nothing although something may be due, by reason
 */
public record RunPreview(List<Line> lines, List<Outlier> outliers, List<LeftOut> leftOut) {

  /**
   * One kind in one branch, KZT.
   *
   * @param branch ISO 3166-2 code
   * @param withheld held back for debts of the recipients
   */
  public record Line(
      PaymentKind payment, String branch, int orders, Money gross, Money pension, Money withheld) {

    /** What goes to the recipients. */
    public Money net() {
      return gross.minus(pension).minus(withheld);
    }

    Line withholding(Money more) {
      return new Line(payment, branch, orders, gross, pension, withheld.plus(more));
    }
  }

  /** Why somebody should look at an order. */
  public enum Unusual {
    /** Differs by half or more from the award's last order, both for one month. */
    CHANGED,
    /** Pays three months or more. */
    ARREARS,
    /** More than three times the mean of its kind. */
    LARGE
  }

  /**
   * @param months how many months it pays
   * @param before gross of the award's last order; null for a first one
   */
  public record Outlier(
      String awardId,
      Unusual reason,
      PaymentKind payment,
      String branch,
      int months,
      Money gross,
      Money before) {}

  /** Why an award gets nothing. */
  public enum Reason {
    SUSPENDED,
    NO_ACCOUNT,
    /** Money came back and nobody has corrected the account yet. */
    MONEY_CAME_BACK,
    /** Determined after the cut-off: the next run's. */
    CHANGED_SINCE
  }

  public record LeftOut(Reason reason, int awards) {}
}
