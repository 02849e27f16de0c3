package kz.tirek.accounts;

import java.util.LinkedHashMap;
import java.util.Map;

/** The tags from one {@code :21:} to the next: what a payer paid for one person. */
final class Mt102Person {
  private static final int LONGEST_RAW = 4_000;

  private final Map<String, Tag> tags = new LinkedHashMap<>();
  private final StringBuilder raw = new StringBuilder();
  private final int position;

  Mt102Person(int position) {
    this.position = position;
  }

  boolean has(String tag) {
    return tags.containsKey(tag);
  }

  void add(Tag tag) {
    tags.putIfAbsent(tag.name(), tag);
    if (raw.length() < LONGEST_RAW) {
      raw.append(tag.raw()).append('\n');
    }
  }

  /** The {@code :21:} of the sender where it is a number, else the place in the file. */
  int number() {
    String number = has("21") ? tags.get("21").text() : "";
    return number.matches("0*[1-9]\\d{0,8}") ? Integer.parseInt(number) : position;
  }

  LineAmount amount() {
    return LineAmount.read(has("32B") ? tags.get("32B").text() : null);
  }

  Map<String, String> details() {
    return has("70") ? tags.get("70").subfields() : Map.of();
  }

  String raw() {
    return raw.toString().strip();
  }
}
