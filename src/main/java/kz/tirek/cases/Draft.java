package kz.tirek.cases;

import java.util.List;
import java.util.Optional;

/**
 * What the checks and the law say before anybody decides.
 *
 * @param against why not to assign; empty when nothing speaks against it
 * @param calculation absent where the checks leave nothing to calculate with
 */
record Draft(List<Check> checks, List<Ground> against, Optional<StoredCalculation> calculation) {
  boolean checksPassed() {
    return checks.stream().allMatch(check -> check.outcome() == CheckOutcome.PASSED);
  }

  boolean checksFavourable() {
    return checks.stream().allMatch(check -> check.outcome().isFavourable());
  }

  boolean entitled() {
    return calculation.map(StoredCalculation::entitled).orElse(false);
  }
}
