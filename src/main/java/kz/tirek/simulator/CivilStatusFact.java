package kz.tirek.simulator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Iin;

/** What the civil status register (ЗАГС) holds about a person. */
record CivilStatusFact(
    @Valid List<Birth> births,
    @Valid List<Death> deaths,
    @Valid List<Adoption> adoptions,
    @Valid List<Dependant> dependants) {

  record Birth(
      @NotNull Iin childIin,
      String name,
      @NotNull LocalDate birthDate,
      @Min(1) Integer order,
      String certificate) {}

  record Death(@NotNull Iin iin, @NotNull LocalDate date, String certificate) {}

  record Adoption(
      @NotNull Iin childIin, @NotNull LocalDate date, LocalDate inForce, @Min(1) Integer order) {}

  record Dependant(@NotNull Iin iin, String name, LocalDate birthDate, String relation) {}
}
