package kz.tirek.simulator;

import java.math.BigInteger;
import java.util.stream.Collectors;

/** International bank account numbers of Kazakhstan: KZ, check digits, bank code, account. */
final class Iban {
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  private Iban() {}

  /** Form and check digits (ISO 13616, ISO 7064 mod 97-10). */
  static boolean isValid(String iban) {
    if (iban == null || !iban.matches("KZ\\d{2}\\d{3}[A-Z0-9]{13}")) {
      return false;
    }
    String digits =
        (iban.substring(4) + iban.substring(0, 4))
            .chars()
            .mapToObj(c -> String.valueOf(Character.getNumericValue(c)))
            .collect(Collectors.joining());
    return new BigInteger(digits).mod(NINETY_SEVEN).equals(BigInteger.ONE);
  }
}
