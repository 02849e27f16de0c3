package kz.tirek.payouts;

import kz.tirek.common.Money;

/**
 * What was done in one go of a run.
 *
 * @param awards gone through
 * @param orders made for them
 * @param amount KZT the bank is asked to pay
 * @param last id of the last award gone through; null when there was none left
 */
public record Chunk(int awards, int orders, Money amount, String last) {
  Chunk with(PaymentOrder order) {
    return new Chunk(awards, orders + 1, amount.plus(order.transferred()), last);
  }
}
