package kz.tirek.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The rules of parameter files: what breaks one is told with file, line and reason. */
record ParameterFileCheck(String file) {

  void run(ParameterFile content) {
    Unit unit = content.unit();
    require(isText(content.name()), file, "name is missing");
    require(isText(content.about()), file, "about is missing");
    require(unit != null, file, "unit is missing");
    require(!unit.hasOptions() || content.options().size() > 1, file, "a choice needs options");
    require(unit.hasOptions() || content.options().isEmpty(), file, "only a choice has options");
    require(!content.values().isEmpty(), file, "values are missing");
    DatedValue earlier = null;
    for (DatedValue value : content.values()) {
      require(value != null && value.from() != null, file, "a value has no date 'from'");
      String place = file + ", line " + value.line() + ", value from " + value.from();
      checkValue(place, content, value);
      checkOrder(place, earlier, value);
      earlier = value;
    }
  }

  private static void checkValue(String place, ParameterFile content, DatedValue value) {
    require(isText(value.value()) || value.isScale(), place, "value is missing");
    require(!isText(value.value()) || !value.isScale(), place, "is a value or a scale, not both");
    require(
        value.isScale() == isText(content.by()), place, "a scale, and only a scale, needs 'by'");
    require(!value.isScale() || content.unit().isNumber(), place, "a scale is made of numbers");
    require(!value.isScale() || !value.scale().isEmpty(), place, "the scale is empty");
    Collection<String> numbers =
        value.isScale() ? value.scale().values() : List.of(value.value().trim());
    for (String number : numbers) {
      require(
          number != null && content.unit().accepts(number, content.options()),
          place,
          "'" + number + "' is not " + content.unit().expectation());
    }
    require(isText(value.source()), place, "source is missing");
    require(value.standing() != null, place, "status is missing");
    boolean assumed = value.isAssumed();
    require(!assumed || isText(value.settledBy()), place, "an assumption needs settledBy");
    require(assumed || value.settledBy() == null, place, "only an assumption has settledBy");
  }

  private static void checkOrder(String place, DatedValue earlier, DatedValue value) {
    require(
        value.until() == null || !value.until().isBefore(value.from()),
        place,
        "ends before it begins");
    if (earlier == null) {
      return;
    }
    LocalDate begin = value.from();
    require(begin.isAfter(earlier.from()), place, "is not later than the value before it");
    if (earlier.until() != null) {
      LocalDate expected = earlier.until().plusDays(1);
      require(!begin.isBefore(expected), place, "overlaps the value before it");
      require(!begin.isAfter(expected), place, "leaves a gap after " + earlier.until());
    }
  }

  private static boolean isText(String text) {
    return text != null && !text.isBlank();
  }

  private static void require(boolean holds, String place, String reason) {
    if (!holds) {
      throw new InvalidParameter(place, reason);
    }
  }
}
