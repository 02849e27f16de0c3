package kz.tirek.law;

import java.time.LocalDate;
import java.util.List;

/** Finds what cannot be true in the later degrees of a disability. */
record DisabilityCheck(CalculationInput input, FieldErrors errors) {

  void run() {
    errors.range("disability.group", input.disability().group(), 1, 3);
    List<Disability.Change> changes = input.disability().changes();
    LocalDate before = input.riskDate();
    for (int i = 0; i < changes.size(); i++) {
      String path = "disability.changes[" + i + "]";
      Disability.Change change = changes.get(i);
      errors.required(path, change);
      if (change != null) {
        check(change, path, before);
        before = change.from();
      }
    }
  }

  private void check(Disability.Change change, String path, LocalDate before) {
    errors.required(path + ".from", change.from());
    errors.required(path + ".degree", change.degree());
    errors.range(path + ".degree", change.degree(), 0, 100);
    LocalDate from = change.from();
    if (from != null && before != null && !from.isAfter(before)) {
      errors.add(path + ".from", "DATE_OUT_OF_RANGE", "A new degree comes after the one before");
    }
    if (from != null && change.until() != null && change.until().isBefore(from)) {
      errors.add(path + ".until", "DATE_OUT_OF_RANGE", "The term cannot end before it begins");
    }
  }
}
