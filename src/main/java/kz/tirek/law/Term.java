package kz.tirek.law;

import java.time.LocalDate;
import java.util.List;

/** The last day of a monthly payment, which ends before pension age is reached. */
record Term(Facts facts, Workings workings) {

  /**
   * @param planned last day as the payment alone has it, inclusive; null where it has no end
   */
  LocalDate until(LocalDate planned, Phrase how, List<Provision> used) {
    CalculationInput input = facts.input();
    Provision ending = facts.on(ParameterKey.ENDS_AT_PENSION_AGE);
    if (ending.names(input.payment())) {
      LocalDate reached = PensionAge.reachedOn(input.person(), facts.parameters());
      if (planned == null || !planned.isBefore(reached)) {
        return told(
            reached.minusDays(1), Phrase.of("step.UNTIL.PENSION_AGE", reached), List.of(ending));
      }
    }
    return planned == null ? null : told(planned, how, used);
  }

  private LocalDate told(LocalDate until, Phrase how, List<Provision> used) {
    workings.step("UNTIL", until, how, used);
    return until;
  }
}
