package kz.tirek.simulator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.tirek.common.Iin;
import kz.tirek.simulator.EmploymentFact.Contract;

/** A contract begins. One that is over when it becomes known is history, not news. */
class EmploymentNews implements News<EmploymentFact> {

  @Override
  public Stream<Happening> between(
      Iin iin, EmploymentFact before, EmploymentFact after, LocalDate today) {
    List<Contract> known = before == null ? List.of() : before.contracts();
    return after.contracts().stream()
        .filter(contract -> known.stream().noneMatch(old -> isSame(old, contract)))
        .filter(contract -> contract.to() == null || !contract.to().isBefore(today))
        .map(
            contract ->
                Happening.of(iin, "EMPLOYED", contract.from())
                    .with("employerBin", contract.employerBin())
                    .with("employer", contract.employer()));
  }

  private static boolean isSame(Contract one, Contract other) {
    return one.employerBin().equals(other.employerBin()) && one.from().equals(other.from());
  }
}
