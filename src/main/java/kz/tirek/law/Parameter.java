package kz.tirek.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A legal parameter with its values in order of time. */
final class Parameter {
  private final String id;
  private final ParameterFile content;
  private final String version;
  private final List<Provision> known;
  private final List<Provision> unconfirmed;

  /**
   * @param id name of its file without the ending
   * @param version short hash over the content of its file
   * @param overridden whether the file is an operator's and not ours
   */
  Parameter(String id, ParameterFile content, String version, boolean overridden) {
    this.id = id;
    this.content = content;
    this.version = version;
    String mark = "#" + version + (overridden ? " (override)" : "");
    known =
        content.values().stream()
            .map(v -> Provision.known(v, content.unit(), id + "@" + v.from() + mark))
            .toList();
    unconfirmed =
        content.values().stream()
            .map(v -> Provision.unconfirmed(v, content.unit(), id + "@" + v.from() + mark))
            .toList();
  }

  String id() {
    return id;
  }

  ParameterFile content() {
    return content;
  }

  String version() {
    return version;
  }

  /** In order of time. */
  List<Provision> all() {
    return known;
  }

  /** What is in force on the day; empty before the first value. */
  Optional<Provision> on(LocalDate day) {
    List<DatedValue> values = content.values();
    for (int i = values.size() - 1; i >= 0; i--) {
      DatedValue value = values.get(i);
      if (!value.from().isAfter(day)) {
        boolean confirmed = value.until() == null || !day.isAfter(value.until());
        return Optional.of((confirmed ? known : unconfirmed).get(i));
      }
    }
    return Optional.empty();
  }

  /** What comes into force after the day, in order of time. */
  List<Provision> after(LocalDate day) {
    return known.stream().filter(provision -> provision.from().isAfter(day)).toList();
  }
}
