package kz.tirek.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.YearMonth;
import java.util.function.Consumer;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;

/** MT-102 of the national dialect, one payer and one КНП for many persons (domain.md §5). */
final class Mt102Reader implements ContributionFileReader {

  @Override
  public FileHeader header(SpooledFile file) throws IOException {
    TotalCheck sum = new TotalCheck();
    Mt102Message message = new Mt102Message(person -> sum.add(person.amount()));
    read(file, message);
    FileHeader header = new Mt102Header(message.header()).check();
    if (message.people() == 0) {
      throw new InvalidInput("lines", "LINES_MISSING", "The file has no line for any person");
    }
    if (!sum.agreesWith(header.total())) {
      throw new Impossible(
          "TOTAL_MISMATCH",
          "The lines add up to %s KZT, the total :32A: says %s KZT"
              .formatted(sum.sum().toPlainString(), header.total().toPlainString()));
    }
    return header;
  }

  @Override
  public void lines(
      SpooledFile file, FileHeader header, YearMonth thisMonth, Consumer<FileLine> sink)
      throws IOException {
    Mt102Lines lines = new Mt102Lines(header, thisMonth);
    read(file, new Mt102Message(person -> sink.accept(lines.check(person))));
  }

  private static void read(SpooledFile file, Mt102Message message) throws IOException {
    try (BufferedReader reader = file.open()) {
      TagReader.read(new TextLines(reader), message);
      message.header();
    }
  }
}
