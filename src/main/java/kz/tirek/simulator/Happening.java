package kz.tirek.simulator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.tirek.common.Iin;

/**
 * Something that happened to a person.
 *
 * @param kind as in api.md, {@code POST /events}
 * @param details in the order of telling; nothing about what the registry does not know
 */
record Happening(Iin iin, String kind, LocalDate on, Map<String, Object> details) {

  static Happening of(Iin iin, String kind, LocalDate on) {
    return new Happening(iin, kind, on, Map.of());
  }

  Happening with(String name, Object value) {
    if (value == null) {
      return this;
    }
    Map<String, Object> more = new LinkedHashMap<>(details);
    more.put(name, value);
    return new Happening(iin, kind, on, more);
  }
}
