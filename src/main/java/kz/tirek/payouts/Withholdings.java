package kz.tirek.payouts;

import kz.tirek.common.Money;

/** Whoever has something to hold back from payments. */
public interface Withholdings {
  /**
   * Called when an order is made.
   *
   * @param net KZT, due to the recipient after the pension contribution
   * @return KZT from nothing to less than {@code net}
   */
  Money toWithhold(String awardId, Money net);
}
