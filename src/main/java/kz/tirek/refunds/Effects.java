package kz.tirek.refunds;

import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.accounts.Reversal;
import kz.tirek.awards.Award;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.Awards;
import kz.tirek.awards.MonthDue;
import kz.tirek.cases.Calculations;
import kz.tirek.cases.StoredCalculation;
import kz.tirek.common.Money;
import kz.tirek.law.Contribution;
import kz.tirek.payouts.MonthBalance;
import kz.tirek.payouts.Payouts;
import org.springframework.stereotype.Component;

/** Computes what a refund would do to awards, before anything is done. */
@Component
class Effects {
  private final ItemChecks checks;
  private final RestingAwards resting;
  private final Calculations calculations;
  private final Awards awards;
  private final Payouts payouts;
  private final Clock clock;

  Effects(
      ItemChecks checks,
      RestingAwards resting,
      Calculations calculations,
      Awards awards,
      Payouts payouts,
      Clock clock) {
    this.checks = checks;
    this.resting = resting;
    this.calculations = calculations;
    this.awards = awards;
    this.payouts = payouts;
    this.clock = clock;
  }

  /**
   * @param items that would be refunded, together
   * @return one for each award in whose calculation any of them was counted
   */
  List<RefundEffect> of(Refund refund, List<RefundItem> items) {
    Map<String, List<RefundItem>> counted = new LinkedHashMap<>();
    Map<String, Award> found = new LinkedHashMap<>();
    for (RefundItem item : items) {
      for (Award award : resting.on(refund, item)) {
        found.put(award.id(), award);
        counted.merge(award.id(), List.of(item), Effects::joined);
      }
    }
    return found.values().stream()
        .map(award -> effect(refund, award, counted.get(award.id())))
        .toList();
  }

  private RefundEffect effect(Refund refund, Award award, List<RefundItem> items) {
    List<Contribution> refunded =
        items.stream()
            .flatMap(item -> checks.reversals(refund, item).stream())
            .filter(reversal -> !reversal.receipt().penalty())
            .map(Effects::contribution)
            .toList();
    StoredCalculation without = calculations.withoutRefunded(award.caseNumber(), refunded);
    List<AwardPeriod> entitlement = without.entitled() ? without.entitlement() : List.of();
    Award after = awards.previewed(award.id(), entitlement);
    return new RefundEffect(
        award.id(),
        award.caseNumber(),
        items.stream().map(RefundItem::position).toList(),
        without.entitled(),
        !amounts(award).equals(amounts(after)),
        months(award, after),
        null,
        null,
        null);
  }

  private static Contribution contribution(Reversal reversal) {
    return new Contribution(
        reversal.receipt().period(),
        reversal.receipt().payer(),
        null,
        reversal.amount().value(),
        reversal.receipt().receivedOn(),
        Contribution.Kind.REFUND);
  }

  private static List<List<Object>> amounts(Award award) {
    return award.entitlement().stream()
        .map(period -> List.<Object>of(period.from(), period.gross()))
        .toList();
  }

  private List<RefundEffect.Month> months(Award before, Award after) {
    Map<YearMonth, Money> earlier = gross(before);
    Map<YearMonth, Money> later = gross(after);
    Map<YearMonth, Money> overpaid =
        payouts.overpaymentsIf(after).stream()
            .collect(Collectors.toMap(MonthBalance::month, MonthBalance::gross));
    return earlier.keySet().stream()
        .map(
            month ->
                new RefundEffect.Month(
                    month,
                    earlier.get(month),
                    later.getOrDefault(month, Money.ZERO),
                    overpaid.getOrDefault(month, Money.ZERO)))
        .filter(month -> !month.before().equals(month.after()) || !month.overpaid().isZero())
        .toList();
  }

  private Map<YearMonth, Money> gross(Award award) {
    return MonthDue.of(award, YearMonth.now(clock)).stream()
        .collect(Collectors.toMap(MonthDue::month, MonthDue::gross, Money::plus, TreeMap::new));
  }

  private static List<RefundItem> joined(List<RefundItem> some, List<RefundItem> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
