package kz.tirek.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** What a legal parameter says for a day, with the reference that makes it traceable. */
final class Provision {
  private final DatedValue value;
  private final Fraction number;
  private final TreeMap<Integer, Fraction> scale = new TreeMap<>();
  private final List<String> items;
  private final boolean confirmed;
  private final String reference;
  private final String citation;

  private Provision(
      DatedValue value, Unit unit, boolean confirmed, String reference, String citation) {
    this.value = value;
    this.confirmed = confirmed;
    this.reference = reference;
    this.citation = citation;
    number =
        unit.isNumber() && !value.isScale() ? Fraction.of(new BigDecimal(value.value())) : null;
    items =
        unit.hasOptions()
            ? Unit.itemsOf(value.value().replace('-', '_').toUpperCase(Locale.ROOT))
            : List.of();
    if (value.isScale()) {
      value.scale().forEach((from, text) -> scale.put(from, Fraction.of(new BigDecimal(text))));
    }
  }

  /** For a day on which the value is known to be in force. */
  static Provision known(DatedValue value, Unit unit, String reference) {
    String mark = value.standing() == Standing.OFFICIAL ? "" : " [" + value.standing().word() + "]";
    return new Provision(value, unit, true, reference, value.source() + mark);
  }

  /** For a day after the last on which the value is known to be in force. */
  static Provision unconfirmed(DatedValue value, Unit unit, String reference) {
    return new Provision(
        value,
        unit,
        false,
        reference,
        value.source() + " [not confirmed after " + value.until() + "]");
  }

  /** Whether the value is known to be in force on the day, and not only the last one known. */
  boolean isConfirmed() {
    return confirmed;
  }

  Fraction number() {
    return number;
  }

  BigDecimal decimal() {
    return new BigDecimal(value.value());
  }

  int whole() {
    return number.whole();
  }

  boolean isOn() {
    return Boolean.parseBoolean(value.value());
  }

  <E extends Enum<E>> E choice(Class<E> options) {
    return Enum.valueOf(options, items.get(0));
  }

  boolean names(Enum<?> option) {
    return items.contains(option.name());
  }

  /** The step of the scale that applies to the number; the first step for anything smaller. */
  Fraction at(int position) {
    var step = scale.floorEntry(position);
    return step == null ? scale.firstEntry().getValue() : step.getValue();
  }

  LocalDate from() {
    return value.from();
  }

  /**
   * Parameter, start of the value and version of the file, e.g. {@code
   * minimum-wage@2024-01-01#1f0c2a9b}; with a note where an operator's file overrides ours.
   */
  String reference() {
    return reference;
  }

  /** The source and how far it can be relied on. */
  String citation() {
    return citation;
  }
}
