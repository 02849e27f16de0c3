package kz.tirek.simulator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** Medical-social examinations of a person (ЦБДИ); {@code degree} in per cent. */
record DisabilityFact(@NotNull @Valid List<Examination> examinations) {

  record Examination(
      @NotBlank String number,
      @Min(0) @Max(100) int degree,
      String group,
      @NotNull LocalDate from,
      LocalDate until) {}
}
