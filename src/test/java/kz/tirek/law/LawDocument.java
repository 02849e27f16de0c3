package kz.tirek.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes docs/law.md from the parameters: what is assumed first, then every value. */
final class LawDocument {
  private static final String HEAD =
      """
      # The law in force in Tirek

      Written from `src/main/resources/law/*.yaml` by `mvn -q test -Dtest=LawDocumentTest -Dtirek.law.write=true`;
      a test fails while it differs from them. Dates are the first day in force. Status: *official* was read in an
      official text, *secondary* comes from a good secondary source, an *assumption* is ours until somebody has the text.

      """;

  private final Parameters parameters;
  private final StringBuilder text = new StringBuilder(HEAD);

  LawDocument(Parameters parameters) {
    this.parameters = parameters;
  }

  String write() {
    text.append("## Assumptions, and what would settle them\n\n");
    table("parameter", "from", "value", "rests on", "settled by");
    parameters.byKey().values().forEach(this::assumptions);
    text.append("\n## All parameters\n");
    parameters.byKey().values().forEach(this::values);
    return text.toString();
  }

  private void assumptions(Parameter parameter) {
    parameter.content().values().stream()
        .filter(DatedValue::isAssumed)
        .forEach(
            value ->
                row(
                    "[" + parameter.id() + "](#" + parameter.id() + ")",
                    days(value),
                    written(value),
                    value.source(),
                    value.settledBy()));
  }

  private void values(Parameter parameter) {
    ParameterFile content = parameter.content();
    text.append("\n### ").append(parameter.id()).append("\n\n");
    text.append("**").append(content.name()).append("** (").append(unit(content)).append("). ");
    text.append(content.about()).append("\n\n");
    table("from", "value", "source", "status");
    for (DatedValue value : content.values()) {
      row(days(value), written(value), value.source(), value.standing().word());
    }
  }

  private static String unit(ParameterFile content) {
    String unit = content.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String options = content.options().isEmpty() ? "" : ": " + String.join(", ", content.options());
    return (content.unit() == Unit.KZT ? "KZT" : unit)
        + options
        + (content.by() == null ? "" : " by " + content.by());
  }

  private static String days(DatedValue value) {
    return value.until() == null ? "" + value.from() : value.from() + " – " + value.until();
  }

  private static String written(DatedValue value) {
    return value.isScale()
        ? value.scale().entrySet().stream()
            .map(step -> step.getKey() + ": " + step.getValue())
            .collect(Collectors.joining(" · "))
        : value.value();
  }

  private void table(String... heads) {
    row(heads);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      lines.add("---");
    }
    row(lines.toArray(String[]::new));
  }

  private void row(String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
