package kz.tirek.registries;

import java.time.YearMonth;
import java.util.Map;
import kz.tirek.registries.AccountAnswer.Contribution;

/** Contributions were made in the income window: the 12 months before the month of the risk. */
class AccountCheck implements Check<AccountAnswer> {
  private static final int WINDOW_MONTHS = 12;

  @Override
  public Class<AccountAnswer> answerType() {
    return AccountAnswer.class;
  }

  @Override
  public CheckResult evaluate(Question question, AccountAnswer account) {
    YearMonth end = YearMonth.from(question.riskDate());
    YearMonth start = end.minusMonths(WINDOW_MONTHS);
    long months =
        account.contributions().stream()
            .map(Contribution::period)
            .filter(month -> !month.isBefore(start) && month.isBefore(end))
            .distinct()
            .count();
    String window = " of the 12 months from " + start + " to " + end.minusMonths(1);
    return months > 0
        ? CheckResult.passed(
            "CONTRIBUTIONS_FOUND",
            "Contributions were made for " + months + window + ".",
            Map.of("months", months))
        : CheckResult.failed(
            "NO_CONTRIBUTIONS_IN_WINDOW", "Contributions were made for none" + window + ".");
  }
}
