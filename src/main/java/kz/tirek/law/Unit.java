package kz.tirek.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** What the values of a parameter are, and so how they are written in its file. */
enum Unit {
  KZT("a positive number"),
  @JsonProperty("share")
  SHARE("a number from 0 to 1"),
  @JsonProperty("coefficient")
  COEFFICIENT("a positive number"),
  @JsonProperty("percent")
  PERCENT("a number from 0 to 100"),
  @JsonProperty("minimum wages")
  MINIMUM_WAGES("a positive number"),
  @JsonProperty("monthly calculation indices")
  MONTHLY_CALCULATION_INDICES("a positive number"),
  @JsonProperty("months")
  MONTHS("a whole positive number"),
  @JsonProperty("days")
  DAYS("a whole positive number"),
  @JsonProperty("years")
  YEARS("a positive number of whole or half years"),
  @JsonProperty("switch")
  SWITCH("true or false"),
  @JsonProperty("choice")
  CHOICE("one of the options of the file"),
  @JsonProperty("list")
  LIST("a list of options of the file");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final String expectation;

  Unit(String expectation) {
    this.expectation = expectation;
  }

  String expectation() {
    return expectation;
  }

  boolean hasOptions() {
    return this == CHOICE || this == LIST;
  }

  boolean isNumber() {
    return this != SWITCH && !hasOptions();
  }

  boolean accepts(String value, List<String> options) {
    return switch (this) {
      case SWITCH -> value.equals("true") || value.equals("false");
      case CHOICE -> options.contains(value);
      case LIST -> options.containsAll(itemsOf(value));
      default -> value.matches("\\d{1,12}(\\.\\d{1,6})?") && accepts(new BigDecimal(value));
    };
  }

  static List<String> itemsOf(String list) {
    return Arrays.stream(list.split(",")).map(String::trim).toList();
  }

  private boolean accepts(BigDecimal number) {
    return switch (this) {
      case SHARE -> number.compareTo(BigDecimal.ONE) <= 0;
      case PERCENT -> number.compareTo(HUNDRED) <= 0;
      case MONTHS, DAYS -> number.signum() > 0 && isWhole(number);
      case YEARS -> number.signum() > 0 && isWhole(number.multiply(BigDecimal.valueOf(2)));
      default -> number.signum() > 0;
    };
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }
}
