package kz.tirek.law;

import java.util.Locale;

/** A calculation to read or print, in Kazakh, Russian or English: why this amount, why not. */
public final class Explanation {
  private final Calculation calculation;
  private final Locale reader;
  private final StringBuilder text = new StringBuilder();

  private Explanation(Calculation calculation, Locale reader) {
    this.calculation = calculation;
    this.reader = reader;
  }

  /** Plain text, one step after the other, each with its source and the parameters it used. */
  public static String of(Calculation calculation, Locale reader) {
    return new Explanation(calculation, reader).write();
  }

  private String write() {
    line("", Phrase.of("print.PAYMENT." + calculation.payment()));
    line("", Phrase.of(calculation.entitled() ? "print.ENTITLED" : "print.NOT_ENTITLED"));
    calculation.reasons().forEach(reason -> line("  – ", reason.text()));
    for (int i = 0; i < calculation.steps().size(); i++) {
      write(i + 1, calculation.steps().get(i));
    }
    calculation.periods().forEach(this::write);
    line("\n", Phrase.of("print.VERSION", calculation.parametersVersion()));
    return text.toString();
  }

  private void write(int number, Step step) {
    text.append('\n').append(number).append(". ").append(step.symbol()).append(" = ");
    text.append(step.value()).append('\n');
    line("   ", step.how());
    if (!step.source().isEmpty()) {
      line("   ", Phrase.of("print.SOURCE", step.source()));
    }
    if (!step.parameters().isEmpty()) {
      line("   ", Phrase.of("print.PARAMETERS", String.join(", ", step.parameters())));
    }
  }

  private void write(Period period) {
    String until = period.until() == null ? "…" : period.until().toString();
    line(
        "\n",
        Phrase.of(
            "print.PERIOD", period.from(), until, period.gross(), period.pension(), period.net()));
    line("   ", period.how());
  }

  private void line(String indent, Phrase phrase) {
    text.append(indent).append(phrase.in(reader)).append('\n');
  }
}
