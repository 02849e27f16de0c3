package kz.tirek.accounts;

import java.io.BufferedReader;
import java.io.IOException;

/**
 * Lines of a text of unknown origin: a line longer than any lawful one is cut, so that memory stays
 * bounded, and control characters become spaces.
 */
final class TextLines {
  private static final int LONGEST = 2_000;

  private final BufferedReader reader;

  TextLines(BufferedReader reader) {
    this.reader = reader;
  }

  /** The next line without its end, or null after the last one. */
  String next() throws IOException {
    int c = reader.read();
    if (c < 0) {
      return null;
    }
    StringBuilder line = new StringBuilder();
    for (; c >= 0 && c != '\n'; c = reader.read()) {
      if (line.length() < LONGEST && c != '\uFEFF') {
        line.append(Character.isISOControl(c) ? ' ' : (char) c);
      }
    }
    return line.toString().stripTrailing();
  }
}
