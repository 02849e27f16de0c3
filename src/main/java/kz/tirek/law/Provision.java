package kz.tirek.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** What a legal parameter says for one day, with the reference that makes it traceable. */
record Provision(Parameter parameter, DatedValue value, LocalDate day) {

  Fraction number() {
    return Fraction.of(new BigDecimal(value.value()));
  }

  int whole() {
    return new BigDecimal(value.value()).intValueExact();
  }

  boolean isOn() {
    return Boolean.parseBoolean(value.value());
  }

  <E extends Enum<E>> E choice(Class<E> options) {
    return Enum.valueOf(options, value.value().replace('-', '_').toUpperCase(Locale.ROOT));
  }

  /**
   * Parameter, start of the value and version of the file, e.g. {@code
   * minimum-wage@2024-01-01#1f0c2a9b}.
   */
  String reference() {
    return parameter.id() + "@" + value.from() + "#" + parameter.version();
  }

  /** The source and how far it can be relied on. */
  String citation() {
    if (value.until() != null && day.isAfter(value.until())) {
      return value.source() + " [not confirmed after " + value.until() + "]";
    }
    return value.standing() == Standing.OFFICIAL
        ? value.source()
        : value.source() + " [" + value.standing().name().toLowerCase(Locale.ROOT) + "]";
  }
}
