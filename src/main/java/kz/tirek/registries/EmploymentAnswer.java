package kz.tirek.registries;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/** The employment contracts of one person; dates inclusive, {@code to} null while it runs. */
record EmploymentAnswer(List<Contract> contracts) {

  EmploymentAnswer {
    requireNonNull(contracts, "contracts");
  }

  record Contract(
      String employerBin, String employer, LocalDate from, LocalDate to, List<Leave> leaves) {
    Contract {
      requireNonNull(employerBin, "employerBin");
      requireNonNull(from, "from");
      leaves = leaves == null ? List.of() : leaves;
    }

    boolean covers(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The person works there on that day, and not for the last time. */
    boolean lastsBeyond(LocalDate day) {
      return !day.isBefore(from) && (to == null || to.isAfter(day));
    }

    /** As people know the employer. */
    String employerName() {
      return employer == null || employer.isBlank() ? "employer " + employerBin : employer;
    }
  }

  record Leave(String kind, LocalDate from, LocalDate to) {
    Leave {
      requireNonNull(kind, "kind");
      requireNonNull(from, "from");
    }
  }
}
