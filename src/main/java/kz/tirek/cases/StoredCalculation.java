package kz.tirek.cases;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.common.Money;
import kz.tirek.common.Words;

/**
 * A calculation as it is kept with the case: the law's answer with its steps in three languages.
 * Amounts in KZT; dates inclusive.
 */
public record StoredCalculation(
    boolean entitled,
    Money averageMonthlyIncome,
    Integer participationMonths,
    Money gross,
    Money pension,
    Money net,
    boolean oneOff,
    LocalDate from,
    LocalDate until,
    List<Period> periods,
    List<Step> steps,
    List<Ground> reasons,
    String parametersVersion) {

  /** What an award is made of, in order of time. */
  public List<AwardPeriod> entitlement() {
    return periods.stream()
        .map(p -> new AwardPeriod(p.from(), p.until(), p.gross(), p.pension(), p.reason()))
        .toList();
  }

  /** One amount of the timeline; {@code until} is null where no end is known. */
  public record Period(
      LocalDate from,
      LocalDate until,
      Money gross,
      Money pension,
      Money net,
      String reason,
      Words how) {}

  /** One step: symbol and value of the formula, how it came about, the act behind it. */
  public record Step(
      String symbol, String value, Words how, String source, List<String> parameters) {}
}
