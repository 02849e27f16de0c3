package kz.tirek.reporting;

import kz.tirek.common.Money;

/**
 * Money that leaves the Fund.
 *
 * @param payments how many orders, awards or applications
 * @param net KZT to recipients
 * @param pension KZT to the pension fund
 */
public record Amount(long payments, Money net, Money pension) {
  static final Amount NONE = new Amount(0, Money.ZERO, Money.ZERO);

  public Money sum() {
    return net.plus(pension);
  }

  Amount plus(Amount other) {
    return new Amount(payments + other.payments, net.plus(other.net), pension.plus(other.pension));
  }
}
