package kz.tirek.payouts;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tirek.awards.Award;
import kz.tirek.awards.MonthDue;
import kz.tirek.common.Money;
import org.springframework.stereotype.Component;

/** Compares month by month what should have been paid with what was. */
@Component
class Balances {
  private final PaidMonthRepository paid;

  Balances(PaidMonthRepository paid) {
    this.paid = paid;
  }

  /** Months that differ, in order of time, up to {@code last}. */
  List<MonthBalance> differing(Award award, YearMonth last) {
    Map<YearMonth, MonthBalance> balances = new TreeMap<>();
    MonthDue.of(award, last).forEach(due -> add(balances, due.month(), due.gross(), due.pension()));
    paid.ofAward(award.id())
        .forEach(
            p -> {
              MonthBalance taken = p.negated();
              add(balances, p.month(), taken.gross(), taken.pension());
            });
    return balances.values().stream().filter(b -> !b.gross().isZero()).toList();
  }

  private static void add(
      Map<YearMonth, MonthBalance> balances, YearMonth month, Money gross, Money pension) {
    balances.merge(
        month,
        new MonthBalance(month, gross, pension),
        (one, other) ->
            new MonthBalance(
                month, one.gross().plus(other.gross()), one.pension().plus(other.pension())));
  }
}
