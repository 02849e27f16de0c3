package kz.tirek.accounts;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Sorts the tags of an MT-102 by what they are, not by where they stand: the parties, total and
 * blocks belong to the file, {@code :21:} and {@code :32B:} to a person, {@code :70:} to the person
 * it follows, else to the file.
 */
final class Mt102Message implements Consumer<Tag> {
  private static final Set<String> OF_THE_FILE =
      Set.of("{1", "{2", "{4", TagReader.END, "20", "50", "59", "32A");

  private final Map<String, Tag> header = new HashMap<>();
  private final Consumer<Mt102Person> people;
  private Mt102Person open;
  private int count;

  Mt102Message(Consumer<Mt102Person> people) {
    this.people = people;
  }

  @Override
  public void accept(Tag tag) {
    if (OF_THE_FILE.contains(tag.name())) {
      close();
      header.putIfAbsent(tag.name(), tag);
    } else if (startsPerson(tag)) {
      close();
      open = new Mt102Person(++count);
      open.add(tag);
    } else if (open != null) {
      open.add(tag);
    } else if (tag.name().equals("70")) {
      header.putIfAbsent("70", tag);
    }
  }

  /** What belongs to the file, by tag; complete once the whole message was read. */
  Map<String, Tag> header() {
    close();
    return header;
  }

  int people() {
    return count;
  }

  private boolean startsPerson(Tag tag) {
    return tag.name().equals("21") || tag.name().equals("32B") && (open == null || open.has("32B"));
  }

  private void close() {
    if (open != null) {
      people.accept(open);
      open = null;
    }
  }
}
