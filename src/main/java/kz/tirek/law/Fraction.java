package kz.tirek.law;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import kz.tirek.common.Money;

/**
 * An exact number: income is a contribution divided by a rate, and averages are divided again, so
 * that only fractions reach the last step without rounding twice.
 */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
  static final Fraction ZERO = of(0);
  private static final int SHOWN_DECIMALS = 10;

  Fraction {
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  static Fraction of(long whole) {
    return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  static Fraction of(BigDecimal decimal) {
    return decimal.scale() > 0
        ? new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
        : new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE);
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  Fraction dividedBy(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  BigDecimal rounded(int decimals, RoundingMode mode) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
  }

  /** As an amount of money for readers, half up: a calculation goes on with the fraction. */
  Money shown() {
    return new Money(rounded(2, RoundingMode.HALF_UP));
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** For readers: at most ten decimals, without trailing zeros. */
  @Override
  public String toString() {
    return rounded(SHOWN_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
