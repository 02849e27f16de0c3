package kz.tirek.lawsuits;

import kz.tirek.common.Money;

/** What a judgment in force, or a settlement, leaves to be done. */
enum Follows {
  COLLECT,
  COMPLY,
  CASSATION,
  NOTHING;

  /** Of a judgment that has just taken force. */
  static Follows of(Side side, Step decision) {
    boolean won = decision.result() == Result.FOR_FUND;
    if (side == Side.AGAINST_FUND) {
      return won ? NOTHING : COMPLY;
    }
    return decision.result() == Result.AGAINST_FUND ? CASSATION : collect(decision.amount());
  }

  /** Of the last word there is. */
  static Follows ofFinal(Side side, Result result, Money awarded) {
    return side == Side.BY_FUND && result != Result.AGAINST_FUND ? collect(awarded) : NOTHING;
  }

  static Follows collect(Money sum) {
    return sum != null && sum.isPositive() ? COLLECT : NOTHING;
  }
}
