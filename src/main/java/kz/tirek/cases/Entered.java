package kz.tirek.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import kz.tirek.common.InvalidInput;

/** Fields of a task's form as they were entered, read strictly. */
public record Entered(Map<String, Object> fields) {

  /** Null when nothing was entered. */
  public String text(String field) {
    Object value = fields.get(field);
    return value == null || value.toString().isBlank() ? null : value.toString().strip();
  }

  public String requiredText(String field, String sentence) {
    String value = text(field);
    if (value == null) {
      throw new InvalidInput(field, "REQUIRED", sentence);
    }
    return value;
  }

  /** One of the names of an enumeration. */
  public <E extends Enum<E>> E choice(String field, Class<E> choices) {
    String value = requiredText(field, "Please choose");
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> choice.name().equals(value))
        .findFirst()
        .orElseThrow(() -> new InvalidInput(field, "UNKNOWN_CHOICE", possible(choices)));
  }

  /** A date as forms send it, like 2026-11-21. */
  public LocalDate date(String field, String sentence) {
    String value = requiredText(field, sentence);
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new InvalidInput(field, "NOT_A_DATE", "A date is written like 2026-11-21");
    }
  }

  public int wholeNumber(String field, int least, int most) {
    String value = requiredText(field, "Please enter a whole number");
    int number = parse(field, value);
    if (number < least || number > most) {
      throw new InvalidInput(field, "OUT_OF_RANGE", "Must be from " + least + " to " + most);
    }
    return number;
  }

  /** Null when nothing was entered. */
  LocalDate date(String field) {
    String value = text(field);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new InvalidInput(field, "NOT_A_DATE", "Must be a date, as 2026-03-31");
    }
  }

  private static int parse(String field, String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new InvalidInput(field, "NOT_A_NUMBER", "Must be a whole number");
    }
  }

  private static <E extends Enum<E>> String possible(Class<E> choices) {
    return "Possible: "
        + Arrays.stream(choices.getEnumConstants())
            .map(Enum::name)
            .collect(Collectors.joining(", "));
  }
}
