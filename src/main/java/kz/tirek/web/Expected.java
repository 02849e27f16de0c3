package kz.tirek.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import kz.tirek.common.Money;

/** How a value of a type is written in this API, for messages. */
final class Expected {
  private Expected() {}

  static String of(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(Object::toString)
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    if (type == LocalDate.class) {
      return "a date such as 2023-03-15";
    }
    if (type == YearMonth.class) {
      return "a month such as 2023-03";
    }
    if (type == Instant.class) {
      return "a time such as 2023-03-15T09:00:00Z";
    }
    if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
      return "a whole number";
    }
    if (Number.class.isAssignableFrom(type) || type == Money.class) {
      return "an amount such as \"109563.00\"";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "true or false";
    }
    if (type == String.class) {
      return "a text";
    }
    return Collection.class.isAssignableFrom(type) || type.isArray() ? "a list" : "an object";
  }
}
