package kz.tirek.registries;

import java.time.YearMonth;
import java.util.Map;
import kz.tirek.registries.AccountAnswer.Contribution;

/** Contributions were made in the income window before the month of the risk (domain.md §2). */
class AccountCheck implements OnePersonCheck<AccountAnswer> {
  private final int window;

  /**
   * @param window months of the income window
   */
  AccountCheck(int window) {
    this.window = window;
  }

  @Override
  public Class<AccountAnswer> answerType() {
    return AccountAnswer.class;
  }

  @Override
  public CheckResult evaluate(Question question, AccountAnswer account) {
    YearMonth end = YearMonth.from(question.riskDate());
    YearMonth start = end.minusMonths(window);
    long months =
        account.contributions().stream()
            .map(Contribution::period)
            .filter(month -> !month.isBefore(start) && month.isBefore(end))
            .distinct()
            .count();
    String within = " of the " + window + " months from " + start + " to " + end.minusMonths(1);
    return months > 0
        ? CheckResult.passed(
            "CONTRIBUTIONS_FOUND",
            "Contributions were made for " + months + within + ".",
            Map.of("months", months))
        : CheckResult.failed(
            "NO_CONTRIBUTIONS_IN_WINDOW", "Contributions were made for none" + within + ".");
  }
}
