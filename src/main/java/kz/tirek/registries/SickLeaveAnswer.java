package kz.tirek.registries;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/** The sick-leave sheets of one person; dates inclusive. */
record SickLeaveAnswer(List<Sheet> sheets) {

  SickLeaveAnswer {
    requireNonNull(sheets, "sheets");
  }

  record Sheet(
      String number, String kind, LocalDate from, LocalDate to, Integer days, String clinic) {
    Sheet {
      requireNonNull(number, "number");
      requireNonNull(kind, "kind");
      requireNonNull(from, "from");
      requireNonNull(to, "to");
      requireNonNull(days, "days");
    }
  }
}
