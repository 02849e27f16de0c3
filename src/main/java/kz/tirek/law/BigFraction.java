package kz.tirek.law;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A fraction of any size, in lowest terms with a positive denominator. */
record BigFraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<BigFraction> {
  private static final int BITS_OF_LONG = 63;

  BigFraction {
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  BigFraction plus(BigFraction other) {
    return new BigFraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  BigFraction times(BigFraction other) {
    return new BigFraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  BigFraction inverse() {
    return new BigFraction(denominator, numerator);
  }

  BigDecimal rounded(int decimals, RoundingMode mode) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
  }

  boolean fitsLongs() {
    return numerator.bitLength() < BITS_OF_LONG && denominator.bitLength() < BITS_OF_LONG;
  }

  @Override
  public int compareTo(BigFraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
