package kz.tirek.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Individual identification number: twelve digits that carry birth date, century and sex, and a
 * check digit (domain.md §5).
 */
public record Iin(@JsonValue String value) {

  /**
   * @throws InvalidInput with code {@code IIN_INVALID} when the digits, the check digit or the
   *     birth date are impossible
   */
  @JsonCreator
  public Iin {
    if (!isValid(value)) {
      throw new InvalidInput("iin", "IIN_INVALID", "This is not a valid IIN");
    }
  }

  public static boolean isValid(String digits) {
    return CheckDigit.holds(digits) && birthDateIn(digits).isPresent();
  }

  /** Completes eleven digits with their check digit; empty when no valid IIN starts with them. */
  public static Optional<Iin> complete(String eleven) {
    String digits = eleven + CheckDigit.of(eleven);
    return isValid(digits) ? Optional.of(new Iin(digits)) : Optional.empty();
  }

  public LocalDate birthDate() {
    return birthDateIn(value).orElseThrow();
  }

  public Sex sex() {
    return centuryDigit(value) % 2 == 1 ? Sex.M : Sex.F;
  }

  /** Enough to recognise a person by, not enough to look one up: for logs and messages. */
  public String masked() {
    return value.substring(0, 4) + "******" + value.substring(10);
  }

  @Override
  public String toString() {
    return masked();
  }

  private static int centuryDigit(String digits) {
    return digits.charAt(6) - '0';
  }

  private static Optional<LocalDate> birthDateIn(String digits) {
    int century = centuryDigit(digits);
    if (century < 1 || century > 6) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              1800 + (century - 1) / 2 * 100 + Integer.parseInt(digits.substring(0, 2)),
              Integer.parseInt(digits.substring(2, 4)),
              Integer.parseInt(digits.substring(4, 6))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
