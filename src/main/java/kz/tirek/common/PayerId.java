package kz.tirek.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * Who pays contributions: the BIN of an organisation, or the IIN of a person who pays for oneself.
 */
public record PayerId(@JsonValue String value) {

  /**
   * @throws InvalidInput with code {@code PAYER_INVALID} when the check digit does not hold
   */
  @JsonCreator
  public PayerId {
    if (!isValid(value)) {
      throw new InvalidInput("payer", "PAYER_INVALID", "This is not a valid BIN or IIN");
    }
  }

  public static boolean isValid(String digits) {
    return CheckDigit.holds(digits);
  }

  /** Completes eleven digits with their check digit; empty when none fits. */
  public static Optional<PayerId> complete(String eleven) {
    String digits = eleven + CheckDigit.of(eleven);
    return isValid(digits) ? Optional.of(new PayerId(digits)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
