package kz.tirek.cases;

import java.time.LocalDate;
import java.util.List;
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
    List<Step> steps,
    List<Ground> reasons,
    String parametersVersion) {

  /** One step: symbol and value of the formula, how it came about, the act behind it. */
  public record Step(
      String symbol, String value, Words how, String source, List<String> parameters) {}
}
