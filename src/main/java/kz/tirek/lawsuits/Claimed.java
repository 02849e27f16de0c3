package kz.tirek.lawsuits;

import kz.tirek.common.InvalidInput;
import kz.tirek.common.Money;

/** No court gives more than is claimed. */
final class Claimed {
  private Claimed() {}

  static void atMost(Lawsuit suit, Money amount) {
    if (amount != null && suit.claimed() != null && amount.compareTo(suit.claimed()) > 0) {
      throw new InvalidInput(
          "amount",
          "MORE_THAN_CLAIMED",
          "Only %s KZT is claimed: no more can be given".formatted(suit.claimed()));
    }
  }
}
