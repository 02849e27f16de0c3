package kz.tirek.lawsuits;

import java.time.LocalDate;
import java.util.Optional;

/** What a higher court does with a judgment. */
final class HigherRuling {
  private HigherRuling() {}

  private enum Choice {
    UPHELD,
    CHANGED
  }

  /** Empty where the judgment stands. */
  static Optional<Ruling> of(SuitFile file, Fields fields) {
    return fields.choice("ruling", Choice.class) == Choice.UPHELD
        ? Optional.empty()
        : Optional.of(Ruling.of(file.lawsuit(), fields));
  }

  static NewStep step(StepKind kind, SuitFile file, Fields fields, LocalDate on) {
    Ruling ruling =
        of(file, fields).orElseGet(() -> Ruling.unchanged(file.decision().orElseThrow()));
    fields.required("reference", "Please enter the number of the ruling");
    return fields
        .step(kind, on, fields.next())
        .decided(ruling.result(), ruling.awarded(), ruling.costs());
  }
}
