package kz.tirek.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.law.Calculation;
import kz.tirek.law.PeriodReason;
import kz.tirek.law.ReasonCode;

/** A calculation in the reader's language; amounts in KZT. Without a right, amounts are absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalculationView(
    boolean entitled,
    PaymentKind payment,
    Money averageMonthlyIncome,
    int participationMonths,
    Money gross,
    Money pension,
    Money net,
    boolean oneOff,
    LocalDate from,
    LocalDate until,
    List<PeriodView> periods,
    List<StepView> steps,
    List<ReasonView> reasons,
    String parametersVersion) {

  record PeriodView(
      LocalDate from,
      LocalDate until,
      Money gross,
      Money pension,
      Money net,
      PeriodReason reason,
      String text) {}

  record StepView(
      String symbol, String value, String how, String source, List<String> parameters) {}

  record ReasonView(ReasonCode code, String text) {}

  static CalculationView of(Calculation calculation, Locale reader) {
    return new CalculationView(
        calculation.entitled(),
        calculation.payment(),
        calculation.averageMonthlyIncome(),
        calculation.participationMonths(),
        calculation.gross(),
        calculation.pension(),
        calculation.net(),
        calculation.oneOff(),
        calculation.from(),
        calculation.until(),
        calculation.periods().stream()
            .map(
                period ->
                    new PeriodView(
                        period.from(),
                        period.until(),
                        period.gross(),
                        period.pension(),
                        period.net(),
                        period.reason(),
                        period.how().in(reader)))
            .toList(),
        calculation.steps().stream()
            .map(
                step ->
                    new StepView(
                        step.symbol(),
                        step.value(),
                        step.how().in(reader),
                        step.source(),
                        step.parameters()))
            .toList(),
        calculation.reasons().stream()
            .map(reason -> new ReasonView(reason.code(), reason.text().in(reader)))
            .toList(),
        calculation.parametersVersion());
  }
}
