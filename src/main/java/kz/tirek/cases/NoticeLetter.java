package kz.tirek.cases;

import java.time.LocalDate;
import java.util.List;

/**
 * A notice as it is printed.
 *
 * @param parts the letter in Kazakh, then in Russian
 */
record NoticeLetter(String id, LocalDate date, Addressee addressee, List<Part> parts) {

  /** Who the letter is sent to. */
  record Addressee(String name, String address) {}

  /**
   * The letter in one language.
   *
   * @param language its tag, as in {@code kk}
   * @param number the line with number and date
   * @param calculation how the amount came about; null where no amount is explained
   */
  record Part(
      String language,
      String fund,
      String branch,
      String number,
      String to,
      String iin,
      String copy,
      String title,
      String payment,
      List<String> paragraphs,
      Table calculation) {}

  /** The calculation with its headings. */
  record Table(String title, String step, String value, String how, List<Row> rows) {}

  /** One step of the calculation. */
  record Row(String step, String value, String how) {}
}
