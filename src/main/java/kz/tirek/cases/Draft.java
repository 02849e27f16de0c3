package kz.tirek.cases;

import java.util.List;
import java.util.Optional;
import kz.tirek.common.Impossible;

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

  /**
   * @throws Impossible where there is nothing to assign, or nowhere to pay it to
   */
  void requirePayable(Application application) {
    if (!entitled()) {
      throw new Impossible(
          "NO_AMOUNT", "The payment cannot be assigned: the law gives no amount for this case");
    }
    if (application.applicant().iban() == null) {
      throw new Impossible(
          "NO_ACCOUNT", "The payment cannot be assigned: there is no bank account to pay it to");
    }
  }
}
