package kz.tirek.accounts;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands under {@code :32B:}.
 *
 * @param number the amount in KZT as far as it is a number at all, for the sum of the file; else
 *     null
 * @param fault why it cannot be entered, or null
 */
record LineAmount(BigDecimal number, LineFault fault) {
  private static final Pattern FORM = Pattern.compile("([A-Z]{3}) ?(-?\\d{1,13})(?:,(\\d{0,9}))?");

  static LineAmount read(String text) {
    if (text == null) {
      return new LineAmount(null, LineFault.AMOUNT_MISSING);
    }
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return new LineAmount(null, LineFault.AMOUNT_INVALID);
    }
    if (!form.group(1).equals("KZT")) {
      return new LineAmount(null, LineFault.AMOUNT_CURRENCY);
    }
    String decimals = form.group(3) == null ? "" : form.group(3);
    BigDecimal number = new BigDecimal(form.group(2) + "." + decimals + "0");
    return new LineAmount(number, faultOf(number, decimals));
  }

  boolean isLawful() {
    return fault == null;
  }

  private static LineFault faultOf(BigDecimal number, String decimals) {
    if (decimals.length() > 2) {
      return LineFault.AMOUNT_DECIMALS;
    }
    return switch (number.signum()) {
      case -1 -> LineFault.AMOUNT_NEGATIVE;
      case 0 -> LineFault.AMOUNT_ZERO;
      default -> null;
    };
  }
}
