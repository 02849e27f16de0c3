package kz.tirek.simulator;

import java.time.LocalDate;
import java.util.Map;
import kz.tirek.common.Iin;

/**
 * A happening as the Fund is told of it (api.md, {@code POST /events}).
 *
 * @param reportedOn the registry's day; never before the day of the happening, because the Fund's
 *     calendar may run ahead of the registry's in a demo
 * @param source the registry
 */
record Event(
    Iin iin,
    String kind,
    LocalDate on,
    LocalDate reportedOn,
    String source,
    Map<String, Object> details) {

  static Event of(Happening happening, Registry source, LocalDate today) {
    LocalDate on = happening.on();
    return new Event(
        happening.iin(),
        happening.kind(),
        on,
        on.isAfter(today) ? on : today,
        source.path(),
        happening.details());
  }
}
