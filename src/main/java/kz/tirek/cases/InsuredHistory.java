package kz.tirek.cases;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import kz.tirek.accounts.Accounts;
import kz.tirek.accounts.ContributionHistory.Paid;
import kz.tirek.common.Iin;
import kz.tirek.law.CalculationInput;
import kz.tirek.law.Contribution;
import org.springframework.stereotype.Component;

/** The contributions a payment rests on, read from the account of the person who was insured. */
@Component
class InsuredHistory {
  private final Accounts accounts;

  InsuredHistory(Accounts accounts) {
    this.accounts = accounts;
  }

  List<Contribution> of(Application application) {
    return accounts.contributionsOf(new Iin(application.insured())).contributions().stream()
        .map(InsuredHistory::contribution)
        .toList();
  }

  /**
   * The same as the account has it now. What was contributed for months after those an earlier
   * calculation could know is later work: it does not raise the participation of that day.
   */
  List<Contribution> anew(Application application, CalculationInput earlier) {
    YearMonth last = lastMonth(earlier);
    return of(application).stream().filter(paid -> !paid.period().isAfter(last)).toList();
  }

  static int monthsOf(List<Contribution> contributions) {
    return (int) contributions.stream().map(Contribution::period).distinct().count();
  }

  private static YearMonth lastMonth(CalculationInput earlier) {
    return Stream.concat(
            Stream.of(YearMonth.from(earlier.riskDate())),
            earlier.contributions().stream().map(Contribution::period))
        .max(YearMonth::compareTo)
        .orElseThrow();
  }

  private static Contribution contribution(Paid paid) {
    return new Contribution(paid.period(), paid.payer(), null, paid.amount(), paid.receivedOn());
  }
}
