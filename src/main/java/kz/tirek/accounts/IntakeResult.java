package kz.tirek.accounts;

import java.util.List;

/**
 * What became of a contribution file; {@code lines = accepted + rejected + duplicate}.
 *
 * @param file under which the file and its rejections can be seen again
 * @param document number of the payment document
 * @param duplicate lines that were entered before, from this file or another of the document
 * @param rejections the first thousand, in the order of the file
 */
public record IntakeResult(
    long file,
    String document,
    int lines,
    int accepted,
    int rejected,
    int duplicate,
    List<Rejection> rejections) {

  /** The answer to the same file again: whatever was entered then is a duplicate now. */
  IntakeResult sentAgain() {
    return new IntakeResult(file, document, lines, 0, rejected, accepted + duplicate, rejections);
  }

  /** For the sender, who has the text of the lines: an answer without personal data. */
  IntakeResult withoutText() {
    return new IntakeResult(
        file,
        document,
        lines,
        accepted,
        rejected,
        duplicate,
        rejections.stream().map(Rejection::withoutText).toList());
  }
}
