package kz.tirek.accounts;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts an MT message into its tags wherever they stand. Holds one tag at a time, so a file of any
 * length is read in constant memory.
 */
final class TagReader {
  static final String END = "-";
  private static final Pattern TAG = Pattern.compile(":(\\d{2}[A-Z]?):(.*)");
  private static final Pattern BLOCK = Pattern.compile("\\{(\\d):([^{}]*)}?");

  private final Consumer<Tag> sink;
  private Tag open;

  private TagReader(Consumer<Tag> sink) {
    this.sink = sink;
  }

  static void read(TextLines lines, Consumer<Tag> sink) throws IOException {
    TagReader reader = new TagReader(sink);
    for (String line = lines.next(); line != null; line = lines.next()) {
      reader.accept(line);
    }
    reader.close();
  }

  private void accept(String line) {
    Matcher tag = TAG.matcher(line);
    if (tag.matches()) {
      open(tag.group(1), tag.group(2));
    } else if (line.startsWith("-}")) {
      open(END, "");
    } else if (line.startsWith("{")) {
      openBlocks(line);
    } else if (open != null) {
      open.add(line);
    }
  }

  private void openBlocks(String line) {
    Matcher block = BLOCK.matcher(line);
    while (block.find()) {
      open("{" + block.group(1), block.group(2));
    }
  }

  private void open(String name, String firstLine) {
    close();
    open = Tag.opened(name, firstLine);
  }

  private void close() {
    if (open != null) {
      sink.accept(open);
      open = null;
    }
  }
}
