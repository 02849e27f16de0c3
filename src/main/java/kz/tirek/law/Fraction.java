package kz.tirek.law;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import kz.tirek.common.Money;

/**
 * An exact number: income is a contribution divided by a rate, and averages are divided again, so
 * that only fractions reach the last step without rounding twice. Always in lowest terms. Two longs
 * hold nearly every number of a calculation; {@link BigFraction} computes what they cannot.
 */
final class Fraction implements Comparable<Fraction> {
  static final Fraction ZERO = of(0);
  static final Fraction ONE = of(1);
  private static final int SHOWN_DECIMALS = 10;

  private final long top;
  private final long bottom;
  private final BigFraction big;

  /** Written once: the numbers of the law are told in every calculation. */
  private String text;

  private Fraction(long top, long bottom, BigFraction big) {
    this.top = top;
    this.bottom = bottom;
    this.big = big;
  }

  static Fraction of(long whole) {
    return new Fraction(whole, 1, null);
  }

  static Fraction of(BigDecimal decimal) {
    int decimals = Math.max(decimal.scale(), 0);
    BigDecimal unscaled = decimal.movePointRight(decimals);
    return of(new BigFraction(unscaled.toBigIntegerExact(), BigInteger.TEN.pow(decimals)));
  }

  /** A whole number of hundredths, as tiyn of tenge. */
  static Fraction hundredths(long number) {
    return lowest(number, 100);
  }

  Fraction plus(Fraction other) {
    if (big == null && other.big == null) {
      try {
        long shared = gcd(bottom, other.bottom);
        return lowest(
            Math.addExact(
                Math.multiplyExact(top, other.bottom / shared),
                Math.multiplyExact(other.top, bottom / shared)),
            Math.multiplyExact(bottom, other.bottom / shared));
      } catch (ArithmeticException beyondLong) {
        return of(big().plus(other.big()));
      }
    }
    return of(big().plus(other.big()));
  }

  Fraction minus(Fraction other) {
    return plus(other.times(of(-1)));
  }

  Fraction times(Fraction other) {
    if (big == null && other.big == null) {
      try {
        long first = gcd(top, other.bottom);
        long second = gcd(other.top, bottom);
        return new Fraction(
            Math.multiplyExact(top / first, other.top / second),
            Math.multiplyExact(bottom / second, other.bottom / first),
            null);
      } catch (ArithmeticException beyondLong) {
        return of(big().times(other.big()));
      }
    }
    return of(big().times(other.big()));
  }

  Fraction dividedBy(Fraction other) {
    if (other.big == null && other.top > 0) {
      return times(new Fraction(other.bottom, other.top, null));
    }
    return of(big().times(other.big().inverse()));
  }

  Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Fraction max(Fraction other) {
    return compareTo(other) >= 0 ? this : other;
  }

  BigDecimal rounded(int decimals, RoundingMode mode) {
    return big == null
        ? BigDecimal.valueOf(top).divide(BigDecimal.valueOf(bottom), decimals, mode)
        : big.rounded(decimals, mode);
  }

  /**
   * @throws ArithmeticException when it is not a whole number
   */
  int whole() {
    return bottom == 1
        ? Math.toIntExact(top)
        : rounded(0, RoundingMode.UNNECESSARY).intValueExact();
  }

  /** As an amount of money for readers, half up: a calculation goes on with the fraction. */
  Money shown() {
    return new Money(rounded(2, RoundingMode.HALF_UP));
  }

  @Override
  public int compareTo(Fraction other) {
    if (big == null && other.big == null) {
      try {
        return Long.compare(
            Math.multiplyExact(top, other.bottom), Math.multiplyExact(other.top, bottom));
      } catch (ArithmeticException beyondLong) {
        return big().compareTo(other.big());
      }
    }
    return big().compareTo(other.big());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fraction fraction && big().equals(fraction.big());
  }

  @Override
  public int hashCode() {
    return Objects.hash(big());
  }

  /** For readers: at most ten decimals, without trailing zeros. */
  @Override
  public String toString() {
    if (text == null) {
      text = rounded(SHOWN_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
    return text;
  }

  private BigFraction big() {
    return big == null ? new BigFraction(BigInteger.valueOf(top), BigInteger.valueOf(bottom)) : big;
  }

  private static Fraction of(BigFraction number) {
    return number.fitsLongs()
        ? new Fraction(number.numerator().longValue(), number.denominator().longValue(), null)
        : new Fraction(0, 0, number);
  }

  private static Fraction lowest(long top, long bottom) {
    long divisor = gcd(top, bottom);
    return new Fraction(top / divisor, bottom / divisor, null);
  }

  /** At least 1, unless both are zero. */
  private static long gcd(long a, long b) {
    long one = Math.abs(a);
    long other = Math.abs(b);
    while (other != 0) {
      long rest = one % other;
      one = other;
      other = rest;
    }
    return one;
  }
}
