package kz.tirek.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class FractionTest {

  /** From small numbers to numbers whose products leave a long. */
  @Property(tries = 500)
  void computesTheSameInLongsAsInBigIntegers(
      @ForAll long a,
      @ForAll @LongRange(min = 1) long b,
      @ForAll @LongRange(min = 1, max = 1000) long c,
      @ForAll @LongRange(min = 1) long d) {
    Fraction one = Fraction.of(a / c).dividedBy(Fraction.of(b));
    Fraction other = Fraction.of(c).dividedBy(Fraction.of(d));
    BigFraction bigOne = new BigFraction(BigInteger.valueOf(a / c), BigInteger.valueOf(b));
    BigFraction bigOther = new BigFraction(BigInteger.valueOf(c), BigInteger.valueOf(d));

    assertSame(one.plus(other), bigOne.plus(bigOther));
    assertSame(one.times(other), bigOne.times(bigOther));
    assertSame(one.dividedBy(other), bigOne.times(bigOther.inverse()));
    assertThat(one.compareTo(other)).isEqualTo(bigOne.compareTo(bigOther));
  }

  @Test
  void isExactWhereDecimalsAreNot() {
    Fraction third = Fraction.of(1).dividedBy(Fraction.of(3));

    assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE).hasToString("1");
    assertThat(Fraction.hundredths(383471).minus(Fraction.hundredths(71))).hasToString("3834");
    assertThat(third.minus(Fraction.ONE)).hasToString("-0.6666666667");
  }

  private static void assertSame(Fraction fraction, BigFraction expected) {
    assertThat(fraction)
        .isEqualTo(
            Fraction.of(new BigDecimal(expected.numerator()))
                .dividedBy(Fraction.of(new BigDecimal(expected.denominator()))));
  }
}
