package kz.tirek.simulator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** When a person was registered as unemployed, and by which centre. */
record LabourMarketFact(@NotNull @Valid List<Registration> registrations) {

  record Registration(@NotNull LocalDate from, LocalDate until, String centre) {}
}
