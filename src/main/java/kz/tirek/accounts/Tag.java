package kz.tirek.accounts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One tag of an MT message with what stands under it until the next tag.
 *
 * @param name e.g. {@code 32B}; a block opens as <code>{4</code>; the message ends with {@code -}
 * @param lines the text after the tag, line by line
 */
record Tag(String name, List<String> lines) {
  private static final int MOST_LINES = 100;
  private static final Pattern SUBFIELD = Pattern.compile("/([A-Z][A-Z0-9]{0,9})/(.*)");

  static Tag opened(String name, String firstLine) {
    Tag tag = new Tag(name, new ArrayList<>());
    tag.add(firstLine);
    return tag;
  }

  void add(String line) {
    if (lines.size() < MOST_LINES) {
      lines.add(line);
    }
  }

  String text() {
    return String.join(" ", lines).strip();
  }

  /** The subfields {@code /NAME/value}; a line that opens none continues the one before it. */
  Map<String, String> subfields() {
    Map<String, String> subfields = new LinkedHashMap<>();
    String open = null;
    for (String line : lines) {
      Matcher subfield = SUBFIELD.matcher(line);
      if (subfield.matches()) {
        open = subfields.containsKey(subfield.group(1)) ? null : subfield.group(1);
        if (open != null) {
          subfields.put(open, subfield.group(2).strip());
        }
      } else if (open != null && !line.isBlank()) {
        subfields.merge(open, line.strip(), (value, more) -> (value + " " + more).strip());
      }
    }
    return subfields;
  }

  /** As it stood in the file. */
  String raw() {
    return ":" + name + ":" + String.join("\n", lines);
  }
}
