package kz.tirek.lawsuits;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What the model of a lawsuit is told: ids, ways to take, and the dates of its deadlines. */
final class Flags {
  static final String LAWSUIT = "lawsuit";
  static final String OUTCOME = "outcome";
  static final String FOLLOWS = "follows";

  private static final int WARNING_DAYS = 7;

  private final Map<String, Object> flags = new HashMap<>();

  /** Due at the end of the working time of that day. */
  static String due(LocalDate day) {
    return day + "T18:00:00";
  }

  Flags put(String name, Object value) {
    flags.put(name, value instanceof Enum<?> choice ? choice.name() : value);
    return this;
  }

  Flags next(LocalDate day) {
    return put("nextOn", due(day));
  }

  /**
   * A term of the law that ends with that day, and its warning a week before.
   *
   * @param until the flag in which the model finds the end
   * @param warning the flag in which it finds the day of the warning
   */
  Flags term(String until, String warning, LocalDate lastDay) {
    flags.put(until, lastDay.plusDays(1) + "T00:00:00");
    flags.put(warning, lastDay.minusDays(WARNING_DAYS) + "T09:00:00");
    return this;
  }

  Map<String, Object> map() {
    return flags;
  }
}
