package kz.tirek.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kz.tirek.awards.Award;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.Awards;
import kz.tirek.awards.Determination;
import kz.tirek.common.Money;
import kz.tirek.payouts.MonthBalance;
import kz.tirek.payouts.Payouts;
import org.springframework.stereotype.Component;

/** The newest determination of an award, and what it means in money. */
@Component
class AwardDeterminations implements DeterminationFacts.Source {
  private final Awards awards;
  private final Payouts payouts;
  private final Clock clock;

  AwardDeterminations(Awards awards, Payouts payouts, Clock clock) {
    this.awards = awards;
    this.payouts = payouts;
    this.clock = clock;
  }

  @Override
  public DeterminationFacts of(String caseNumber) {
    Award award = awards.ofCase(caseNumber).orElseThrow();
    Determination newest = award.newest();
    return new DeterminationFacts(
        newest.kind(),
        newest.ground(),
        newest.effectiveOn(),
        award.periods().stream()
            .filter(period -> !endsBefore(period, newest.effectiveOn()))
            .map(period -> from(newest.effectiveOn(), period))
            .toList(),
        lastDay(award),
        arrears(award.id()),
        net(payouts.overpaymentsOf(newest.id())));
  }

  /** The day before the first where a recalculation left nothing. */
  private static LocalDate lastDay(Award award) {
    return award.entitlement().isEmpty() ? award.rightFrom().minusDays(1) : award.entitledUntil();
  }

  /** The present month is no arrears: it is paid as every month. */
  private Money arrears(String awardId) {
    YearMonth thisMonth = YearMonth.now(clock);
    return net(
        payouts.arrears(awardId).stream()
            .filter(balance -> balance.month().isBefore(thisMonth))
            .toList());
  }

  private static Money net(List<MonthBalance> months) {
    return months.stream()
        .map(month -> month.gross().minus(month.pension()))
        .reduce(Money.ZERO, Money::plus);
  }

  private static boolean endsBefore(AwardPeriod period, LocalDate day) {
    return period.until() != null && period.until().isBefore(day);
  }

  private static AwardPeriod from(LocalDate day, AwardPeriod period) {
    return period.from().isBefore(day)
        ? new AwardPeriod(day, period.until(), period.gross(), period.pension(), period.reason())
        : period;
  }
}
