package kz.tirek.simulator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.PayerId;

/** Employment contracts of a person (ЕСУТД) with the leaves the employer recorded. */
record EmploymentFact(@NotNull @Valid List<Contract> contracts) {

  record Contract(
      @NotNull PayerId employerBin,
      String employer,
      String position,
      @NotNull LocalDate from,
      LocalDate to,
      @Valid List<Leave> leaves) {}

  record Leave(@NotBlank String kind, @NotNull LocalDate from, LocalDate to) {}
}
