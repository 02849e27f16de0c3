package kz.tirek.common;

/**
 * The check digit shared by IIN and BIN: Σ digit × weight mod 11 with weights 1…11; if that is 10,
 * weights 3…11, 1, 2; if it is 10 again the number cannot exist.
 */
final class CheckDigit {
  private static final int LENGTH = 12;

  private CheckDigit() {}

  static boolean holds(String number) {
    if (number == null || !number.matches("\\d{" + LENGTH + "}")) {
      return false;
    }
    return of(number.substring(0, LENGTH - 1)) == number.charAt(LENGTH - 1) - '0';
  }

  /** The digit for the first eleven, or 10 when no valid number starts with them. */
  static int of(String eleven) {
    int digit = sum(eleven, 0) % 11;
    return digit == 10 ? sum(eleven, 2) % 11 : digit;
  }

  private static int sum(String eleven, int shift) {
    int sum = 0;
    for (int i = 0; i < eleven.length(); i++) {
      sum += (eleven.charAt(i) - '0') * ((i + shift) % 11 + 1);
    }
    return sum;
  }
}
