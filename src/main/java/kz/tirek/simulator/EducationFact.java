package kz.tirek.simulator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** Studies of a person (НОБД). */
record EducationFact(@NotNull @Valid List<Study> studies) {

  record Study(String school, @NotNull Form form, @NotNull LocalDate from, LocalDate until) {}

  enum Form {
    FULL_TIME,
    PART_TIME
  }
}
