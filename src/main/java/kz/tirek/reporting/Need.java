package kz.tirek.reporting;

/**
 * What is needed, by what it rests on.
 *
 * @param orders made and not booked by the bank yet
 * @param regular monthly payments of living awards that are not ordered yet
 * @param refunds of contributions, approved and not paid
 * @param needed the three together
 * @param decisionsPending what undecided applications would cost if all were granted: an upper
 *     figure, not part of {@code needed}
 */
public record Need(
    Amount orders, Amount regular, Amount refunds, Amount needed, Amount decisionsPending) {
  static final Need NONE = of(Amount.NONE, Amount.NONE, Amount.NONE, Amount.NONE);

  static Need of(Amount orders, Amount regular, Amount refunds, Amount decisionsPending) {
    return new Need(orders, regular, refunds, orders.plus(regular).plus(refunds), decisionsPending);
  }

  Need plus(Need other) {
    return of(
        orders.plus(other.orders),
        regular.plus(other.regular),
        refunds.plus(other.refunds),
        decisionsPending.plus(other.decisionsPending));
  }
}
