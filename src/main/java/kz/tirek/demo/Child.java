package kz.tirek.demo;

import java.time.LocalDate;
import java.util.Map;
import kz.tirek.common.Iin;

/**
 * A made-up child.
 *
 * @param order 1 for the first of its parents
 */
record Child(Iin iin, int order) {

  LocalDate birthDate() {
    return iin.birthDate();
  }

  /** As the civil status register records the birth. */
  Map<String, Object> birth() {
    return Map.of("childIin", iin, "birthDate", birthDate(), "order", order);
  }
}
