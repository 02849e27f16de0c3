package kz.tirek.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in tenge (KZT) with two decimals, the tiyn; may be negative in a ledger. */
public record Money(BigDecimal value) implements Comparable<Money> {
  public static final Money ZERO = new Money(BigDecimal.ZERO);

  /**
   * @throws ArithmeticException when the value has a fraction of a tiyn: round on purpose, with
   *     {@link #rounded}
   */
  public Money {
    value = value.setScale(2, RoundingMode.UNNECESSARY);
  }

  @JsonCreator
  public static Money of(String amount) {
    return new Money(new BigDecimal(amount));
  }

  /** To the tiyn, half up: the last step of a calculation (domain.md §2, assumption C). */
  public static Money rounded(BigDecimal exact) {
    return new Money(exact.setScale(2, RoundingMode.HALF_UP));
  }

  public Money plus(Money other) {
    return new Money(value.add(other.value));
  }

  public Money minus(Money other) {
    return new Money(value.subtract(other.value));
  }

  public boolean isZero() {
    return value.signum() == 0;
  }

  public boolean isPositive() {
    return value.signum() > 0;
  }

  @Override
  public int compareTo(Money other) {
    return value.compareTo(other.value);
  }

  @JsonValue
  @Override
  public String toString() {
    return value.toPlainString();
  }
}
