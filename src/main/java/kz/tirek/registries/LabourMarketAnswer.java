package kz.tirek.registries;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/** When a person was registered as unemployed; {@code until} inclusive, null while it lasts. */
record LabourMarketAnswer(List<Registration> registrations) {

  LabourMarketAnswer {
    requireNonNull(registrations, "registrations");
  }

  record Registration(LocalDate from, LocalDate until, String centre) {
    Registration {
      requireNonNull(from, "from");
    }
  }
}
