package kz.tirek.demo;

import java.util.Map;

/** Something that happens to a recipient (api.md, POST /events). */
record Report(String kind, Map<String, Object> details) {

  static Report of(String kind) {
    return new Report(kind, Map.of());
  }
}
