package kz.tirek.lawsuits;

import kz.tirek.common.InvalidInput;
import kz.tirek.common.Money;

/**
 * For whom a court decides, and what it gives.
 *
 * @param awarded KZT to whoever sues; null where no sum is given
 * @param costs KZT that the opponent of the Fund bears beside it; null where there are none
 */
record Ruling(Result result, Money awarded, Money costs) {

  static Ruling of(Lawsuit suit, Fields fields) {
    Result result = fields.choice("result", Result.class);
    Money awarded = fields.amount("amount");
    boolean nothingGiven =
        result == (suit.side() == Side.BY_FUND ? Result.AGAINST_FUND : Result.FOR_FUND);
    if (nothingGiven && awarded != null && awarded.isPositive()) {
      throw new InvalidInput(
          "amount", "NOTHING_AWARDED", "A claim that is dismissed gives nothing");
    }
    if (!nothingGiven && suit.side() == Side.BY_FUND) {
      awarded = fields.requiredAmount("amount", "Please say how much the court awarded");
    }
    Claimed.atMost(suit, awarded);
    return new Ruling(result, awarded, fields.amount("costs"));
  }

  static Ruling unchanged(Step decision) {
    return new Ruling(decision.result(), decision.amount(), decision.costs());
  }
}
