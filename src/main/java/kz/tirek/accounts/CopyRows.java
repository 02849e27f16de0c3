package kz.tirek.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes lines in PostgreSQL's COPY text format: columns by tab, rows by line feed. */
final class CopyRows implements Consumer<FileLine> {
  static final String COLUMNS =
      "position, line, raw, code, message, iin, family_name, given_name, middle_name, birth_date,"
          + " period, amount";

  private final Writer out;
  private int position;

  CopyRows(Writer out) {
    this.out = out;
  }

  @Override
  public void accept(FileLine line) {
    position++;
    if (line instanceof FileLine.Faulty faulty) {
      LineFault fault = faulty.fault();
      write(line, fault.name(), fault.sentence(), null, null, null, null, null, null, null);
    } else if (line instanceof FileLine.Lawful lawful) {
      write(
          line,
          null,
          null,
          lawful.iin().value(),
          lawful.familyName(),
          lawful.givenName(),
          lawful.middleName(),
          lawful.birthDate(),
          lawful.period().atDay(1),
          lawful.amount());
    }
  }

  private void write(FileLine line, Object... more) {
    String row =
        Stream.concat(Stream.of(position, line.number(), line.raw()), Stream.of(more))
            .map(CopyRows::field)
            .collect(Collectors.joining("\t", "", "\n"));
    try {
      out.write(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String field(Object value) {
    return value == null
        ? "\\N"
        : Objects.toString(value)
            .replace("\\", "\\\\")
            .replace("\t", "\\t")
            .replace("\n", "\\n")
            .replace("\r", "\\r");
  }
}
