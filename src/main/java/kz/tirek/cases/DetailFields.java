package kz.tirek.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.tirek.common.Iin;

/**
 * Reads the fields of an application's details strictly. Null stands for what is missing or cannot
 * be read; the fault is kept.
 *
 * @param path where the object stands in the application, e.g. {@code details.dependants[0]}
 */
record DetailFields(JsonNode object, String path, Faults faults) {
  private static final int LONGEST = 100;

  DetailFields {
    if (!object.isObject()) {
      faults.wrong(path, "UNREADABLE_VALUE", "This value must be an object");
    }
  }

  /** Anything else in the object is a fault. */
  DetailFields only(String... names) {
    Set<String> known = Set.of(names);
    object
        .fieldNames()
        .forEachRemaining(
            name ->
                faults.wrongIf(
                    !known.contains(name), at(name), "UNKNOWN_FIELD", "There is no such detail"));
    return this;
  }

  String at(String name) {
    return path + "." + name;
  }

  boolean has(String name) {
    return object.hasNonNull(name);
  }

  String text(String name) {
    JsonNode value = required(name, "a text", JsonNode::isTextual);
    if (value == null || !faults.requiredText(at(name), value.asText())) {
      return null;
    }
    String text = value.asText().strip();
    faults.wrongIf(
        text.length() > LONGEST, at(name), "TOO_LONG", "At most " + LONGEST + " characters");
    return text;
  }

  String iin(String name) {
    String digits = text(name);
    if (digits != null && !Iin.isValid(digits)) {
      faults.wrong(at(name), "IIN_INVALID", "This is not a valid IIN");
      return null;
    }
    return digits;
  }

  LocalDate date(String name) {
    String text = text(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      faults.wrong(at(name), "UNREADABLE_VALUE", "This value must be a date, as 2026-03-31");
      return null;
    }
  }

  Integer wholeNumber(String name, int least, int most) {
    JsonNode value = required(name, "a whole number", JsonNode::isIntegralNumber);
    if (value == null) {
      return null;
    }
    if (!value.canConvertToInt() || value.asInt() < least || value.asInt() > most) {
      faults.wrong(at(name), "OUT_OF_RANGE", "Must be from " + least + " to " + most);
      return null;
    }
    return value.asInt();
  }

  /** Empty where the list is missing, which is a fault too. */
  List<DetailFields> objects(String name) {
    JsonNode list = required(name, "a list", JsonNode::isArray);
    List<DetailFields> objects = new ArrayList<>();
    for (int i = 0; list != null && i < list.size(); i++) {
      objects.add(new DetailFields(list.get(i), at(name) + "[" + i + "]", faults));
    }
    return objects;
  }

  /** The IIN carries the birth date; one that differs is a fault. */
  void birthDateFits(String iin, String field, LocalDate birthDate) {
    if (iin != null && birthDate != null && !new Iin(iin).birthDate().equals(birthDate)) {
      faults.wrong(at(field), "BIRTH_DATE_DIFFERS", "The IIN belongs to another birth date");
    }
  }

  private JsonNode required(String name, String expected, Kind kind) {
    if (!has(name)) {
      faults.required(at(name), null);
      return null;
    }
    JsonNode value = object.get(name);
    if (!kind.is(value)) {
      faults.wrong(at(name), "UNREADABLE_VALUE", "This value must be " + expected);
      return null;
    }
    return value;
  }

  private interface Kind {
    boolean is(JsonNode value);
  }
}
