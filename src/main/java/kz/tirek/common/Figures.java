package kz.tirek.common;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers and dates as people of a language write them. */
public final class Figures {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final Pattern DECIMAL = Pattern.compile("(?<![\\d.])\\d+\\.\\d+(?!\\.?\\d)");
  private static final Pattern ISO_DATE =
      Pattern.compile("(?<![\\w-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\w-])");
  private static final Pattern ISO_MONTH =
      Pattern.compile("(?<![\\w-])(\\d{4})-(\\d{2})(?![\\w-])");

  private Figures() {}

  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** KZT with its two decimals, without the currency, as in {@code 1 234 567,89}. */
  public static String amount(Money money, Locale language) {
    return number(money.value(), language);
  }

  /** A step's value: amounts, numbers and dates as people write them, anything else as it is. */
  public static String value(String value, Locale language) {
    try {
      return number(new BigDecimal(value), language);
    } catch (NumberFormatException notANumber) {
      return sentence(value, language);
    }
  }

  /** A sentence of the law or a registry, its bare numbers and ISO dates written as people do. */
  public static String sentence(String sentence, Locale language) {
    String counted =
        DECIMAL
            .matcher(sentence)
            .replaceAll(found -> number(new BigDecimal(found.group()), language));
    String dated = ISO_DATE.matcher(counted).replaceAll("$3.$2.$1");
    return ISO_MONTH.matcher(dated).replaceAll("$2.$1");
  }

  private static String number(BigDecimal value, Locale language) {
    NumberFormat format = NumberFormat.getNumberInstance(language);
    format.setMinimumFractionDigits(value.scale());
    format.setMaximumFractionDigits(value.scale());
    return format.format(value);
  }
}
