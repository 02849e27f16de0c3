package kz.tirek.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A legal parameter with its values in order of time.
 *
 * @param id name of its file without the ending
 * @param version short hash over the content of its file
 */
record Parameter(String id, Unit unit, List<DatedValue> values, String version) {

  /** What is in force on the day; empty before the first value. */
  Optional<Provision> on(LocalDate day) {
    return values.stream()
        .filter(value -> !value.from().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(value -> new Provision(this, value, day));
  }
}
