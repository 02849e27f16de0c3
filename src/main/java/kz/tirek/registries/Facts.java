package kz.tirek.registries;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a decision takes from an answer, in the order of telling; nothing about what is missing. */
final class Facts {
  private final Map<String, Object> facts = new LinkedHashMap<>();

  private Facts() {}

  static Facts of(String name, Object value) {
    return new Facts().and(name, value);
  }

  Facts and(String name, Object value) {
    if (value != null) {
      facts.put(name, value);
    }
    return this;
  }

  Map<String, Object> asMap() {
    return facts;
  }
}
