package kz.tirek.indexation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.tirek.awards.Award;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.Awards;
import kz.tirek.awards.Change;
import kz.tirek.awards.Determination;
import kz.tirek.cases.AwardTerms;
import kz.tirek.cases.Calculations;
import kz.tirek.cases.Recalculated;
import kz.tirek.cases.StoredCalculation;
import kz.tirek.payouts.Payouts;
import org.springframework.stereotype.Component;

/** Asks the present law about awards that run; where it says something else, it is carried out. */
@Component
class LawAgain {
  private final Awards awards;
  private final Calculations calculations;
  private final AwardTerms terms;
  private final Payouts payouts;

  LawAgain(Awards awards, Calculations calculations, AwardTerms terms, Payouts payouts) {
    this.awards = awards;
    this.calculations = calculations;
    this.terms = terms;
    this.payouts = payouts;
  }

  /**
   * @return how many awards changed
   */
  int recalculate(Indexation indexation, List<String> ids) {
    return (int) ids.stream().filter(id -> isChanged(indexation, awards.required(id))).count();
  }

  private boolean isChanged(Indexation indexation, Award award) {
    StoredCalculation answer = calculations.askedAnew(award.newest().calculationId());
    if (!award.isRunning()
        || !answer.entitled()
        || awards.given(award, answer.entitlement()).equals(award.entitlement())) {
      return false;
    }
    Recalculated kept = calculations.again(award.caseNumber(), UnaryOperator.identity());
    awards.recalculate(
        award.id(),
        isLonger(answer, award) ? Determination.Kind.EXTEND : Determination.Kind.RECALCULATE,
        kept.id(),
        kept.calculation().entitlement(),
        new Change(
            indexation.kind().ground(),
            indexation.effectiveOn(),
            indexation.id(),
            indexation.decidedBy(),
            indexation.act()));
    payouts.findOverpayments(award.id());
    terms.reset(awards.required(award.id()));
    return true;
  }

  private static boolean isLonger(StoredCalculation answer, Award award) {
    LocalDate before = award.entitledUntil();
    List<AwardPeriod> periods = answer.entitlement();
    LocalDate after = periods.get(periods.size() - 1).until();
    return before != null && (after == null || after.isAfter(before));
  }
}
