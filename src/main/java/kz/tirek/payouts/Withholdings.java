package kz.tirek.payouts;

import java.util.Set;
import kz.tirek.common.Money;

/** Whoever has something to hold back from payments. */
public interface Withholdings {
  /** The awards that something may be held back from, by id. */
  Set<String> awards();

  /**
   * Called when an order is made.
   *
   * @param net KZT, due to the recipient after the pension contribution
   * @return KZT from nothing to less than {@code net}
   */
  Money toWithhold(String awardId, Money net);
}
