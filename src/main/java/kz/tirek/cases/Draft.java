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

  /**
   * @throws Impossible with code {@code NO_AMOUNT} or {@code ACCOUNT_MISSING}: never approve what
   *     cannot be paid
   */
  void requireAssignable(Application application) {
    if (!entitled()) {
      throw new Impossible(
          "NO_AMOUNT", "The payment cannot be assigned: the law gives no amount for this case");
    }
    if (application.applicant().iban() == null) {
      throw new Impossible(
          "ACCOUNT_MISSING",
          "The payment cannot be assigned before the applicant names an account to pay to");
    }
  }

  boolean entitled() {
    return calculation.map(StoredCalculation::entitled).orElse(false);
  }
}
