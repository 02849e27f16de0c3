package kz.tirek.accounts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Dates and months as MT messages write them; empty when the text is not one. */
final class MessageDates {
  private MessageDates() {}

  /** {@code yymmdd}, of this century. */
  static Optional<LocalDate> shortDate(String text) {
    return text != null && text.matches("\\d{6}") ? date("20" + text) : Optional.empty();
  }

  /** {@code yyyymmdd}, from 1800. */
  static Optional<LocalDate> date(String text) {
    if (text == null || !text.matches("(1[89]|2\\d)\\d{6}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(text.substring(0, 4)),
              Integer.parseInt(text.substring(4, 6)),
              Integer.parseInt(text.substring(6))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** {@code MMYYYY}: text of six digits, so January 2021 is {@code 012021}, never 12021. */
  static Optional<YearMonth> month(String text) {
    if (text == null || !text.matches("(0[1-9]|1[0-2])\\d{4}")) {
      return Optional.empty();
    }
    return Optional.of(
        YearMonth.of(Integer.parseInt(text.substring(2)), Integer.parseInt(text.substring(0, 2))));
  }
}
