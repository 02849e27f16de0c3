package kz.tirek.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kz.tirek.common.Impossible;

/**
 * A table of the class path whose entries hold from a day on, until the next.
 *
 * @param <T> an entry
 */
final class DatedRules<T> {
  private final String resource;
  private final List<T> dated;
  private final Function<T, LocalDate> from;
  private final String missing;

  private DatedRules(String resource, List<T> dated, Function<T, LocalDate> from, String missing) {
    this.resource = resource;
    this.dated = dated;
    this.from = from;
    this.missing = missing;
  }

  /**
   * @param from first day of an entry; the entries stand in the order of these
   * @param missing error code for a day before the first entry
   */
  static <T> DatedRules<T> load(
      String resource, Class<T> type, Function<T, LocalDate> from, String missing) {
    return new DatedRules<>(resource, DatedYaml.readList(resource, type), from, missing);
  }

  /**
   * @throws Impossible for a day before the first entry
   */
  T inForceOn(LocalDate day) {
    return dated.stream()
        .filter(rule -> !from.apply(rule).isAfter(day))
        .reduce((earlier, later) -> later)
        .orElseThrow(
            () -> new Impossible(missing, day + " is before the first entry of " + resource));
  }
}
