package kz.tirek.common;

import java.math.BigInteger;

/** Kazakh bank account numbers: {@code KZ}, two check digits, 16 digits or capital letters. */
public final class Iban {
  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  private Iban() {}

  /** Form and check digits (ISO 13616); says nothing about whether the account exists. */
  public static boolean isValid(String iban) {
    return iban != null
        && iban.matches("KZ\\d{2}[0-9A-Z]{16}")
        && digits(iban.substring(4) + iban.substring(0, 4)).mod(MODULUS).intValue() == 1;
  }

  private static BigInteger digits(String rearranged) {
    StringBuilder digits = new StringBuilder();
    rearranged.chars().forEach(c -> digits.append(Character.digit(c, Character.MAX_RADIX)));
    return new BigInteger(digits.toString());
  }
}
