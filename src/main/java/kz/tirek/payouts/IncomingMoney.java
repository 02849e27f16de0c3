package kz.tirek.payouts;

import java.time.LocalDate;
import kz.tirek.common.Money;

/**
 * Money on the Fund's account that belongs to no order.
 *
 * @param reference of the bank, the same whenever the statement is read
 * @param currency ISO 4217
 * @param text what the sender wrote
 */
public record IncomingMoney(
    String reference, Money amount, String currency, LocalDate on, String text) {

  /** Whoever may know what it is for. */
  public interface Taker {
    /**
     * @return whether the money is placed; the same reference again changes nothing
     */
    boolean take(IncomingMoney money);
  }
}
