package kz.tirek.lawsuits;

import java.time.LocalDate;
import java.util.regex.Pattern;
import kz.tirek.cases.Entered;
import kz.tirek.common.Figures;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Money;

/** What a lawyer entered for a step, read strictly: no day to come, nothing without a next date. */
final class Fields {
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,13}([.,]\\d{1,2})?");

  private final Entered entered;
  private final LocalDate today;

  Fields(Entered entered, LocalDate today) {
    this.entered = entered;
    this.today = today;
  }

  LocalDate today() {
    return today;
  }

  <E extends Enum<E>> E choice(String field, Class<E> choices) {
    return entered.choice(field, choices);
  }

  String text(String field) {
    return entered.text(field);
  }

  String required(String field, String sentence) {
    return entered.requiredText(field, sentence);
  }

  /** The day it happened: not ahead, and not before that day. */
  LocalDate on(LocalDate earliest, String code, String sentence) {
    LocalDate on = entered.date("on", "Please say on which day");
    if (on.isAfter(today)) {
      throw new InvalidInput("on", "DATE_IN_FUTURE", "This day has not come yet");
    }
    if (on.isBefore(earliest)) {
      throw new InvalidInput("on", code, sentence.formatted(Figures.date(earliest)));
    }
    return on;
  }

  /** The day on which something is due next. */
  LocalDate next() {
    if (entered.text("nextOn") == null) {
      throw new InvalidInput(
          "nextOn", "NEXT_DATE_MISSING", "Nothing goes on without a next date: please enter it");
    }
    LocalDate next = entered.date("nextOn", "");
    if (next.isBefore(today)) {
      throw new InvalidInput("nextOn", "NEXT_DATE_PASSED", "The next date must lie ahead");
    }
    return next;
  }

  /** KZT; null where nothing was entered. */
  Money amount(String field) {
    String value = entered.text(field);
    if (value == null) {
      return null;
    }
    String digits = value.replaceAll("[\\s\u00a0]", "");
    if (!AMOUNT.matcher(digits).matches()) {
      throw new InvalidInput(field, "NOT_AN_AMOUNT", "An amount is written like 125000.50");
    }
    return Money.of(digits.replace(',', '.'));
  }

  Money requiredAmount(String field, String sentence) {
    Money amount = amount(field);
    if (amount == null || !amount.isPositive()) {
      throw new InvalidInput(field, "REQUIRED", sentence);
    }
    return amount;
  }

  /** A step of that day with the papers and the note of the form. */
  NewStep step(StepKind kind, LocalDate on, LocalDate nextOn) {
    return NewStep.of(kind, on, nextOn)
        .named(text("reference"))
        .with(text("papers"))
        .because(text("note"));
  }
}
