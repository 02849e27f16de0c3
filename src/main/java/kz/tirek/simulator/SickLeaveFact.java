package kz.tirek.simulator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** Sick-leave sheets of a person; whether days and dates agree is for the reader to check. */
record SickLeaveFact(@NotNull @Valid List<Sheet> sheets) {

  record Sheet(
      @NotBlank String number,
      @NotNull Kind kind,
      @NotNull LocalDate from,
      @NotNull LocalDate to,
      @Min(1) int days,
      String clinic) {}

  enum Kind {
    MATERNITY,
    ADOPTION
  }
}
