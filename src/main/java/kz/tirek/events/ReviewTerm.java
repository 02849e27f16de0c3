package kz.tirek.events;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.tirek.awards.Award;
import kz.tirek.awards.Awards;
import kz.tirek.awards.Change;
import kz.tirek.awards.Determination;
import kz.tirek.cases.AwardTerms;
import kz.tirek.cases.CaseFiles;
import kz.tirek.cases.Recalculated;
import kz.tirek.common.PaymentKind;
import kz.tirek.payouts.Payouts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A term is over: does what the register says now let the payment go on? */
@Component("reviewTerm")
class ReviewTerm implements JavaDelegate {
  private static final String EXTENDED = "TERM_EXTENDED";

  private final Map<PaymentKind, TermReview> reviews;
  private final Awards awards;
  private final CaseFiles files;
  private final AwardTerms terms;
  private final Payouts payouts;
  private final Clock clock;

  ReviewTerm(
      List<TermReview> reviews,
      Awards awards,
      CaseFiles files,
      AwardTerms terms,
      Payouts payouts,
      Clock clock) {
    this.reviews =
        reviews.stream().collect(Collectors.toMap(TermReview::payment, Function.identity()));
    this.awards = awards;
    this.files = files;
    this.terms = terms;
    this.payouts = payouts;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Award award = awards.ofCase(execution.getProcessBusinessKey()).orElseThrow();
    Optional<Recalculated> found =
        reviews.get(award.payment()).review(award, files.read(award.caseNumber()));
    found.ifPresent(recalculated -> extend(award, recalculated));
    Award reviewed = awards.required(award.id());
    execution.setVariables(terms.flags(reviewed));
    execution.setVariable(EventFlags.TERM_GOES_ON, goesOn(reviewed));
  }

  private boolean goesOn(Award award) {
    LocalDate last = award.entitledUntil();
    return last == null ? !award.entitlement().isEmpty() : !last.isBefore(LocalDate.now(clock));
  }

  private void extend(Award award, Recalculated recalculated) {
    awards.recalculate(
        award.id(),
        Determination.Kind.EXTEND,
        recalculated.id(),
        recalculated.calculation().entitlement(),
        new Change(EXTENDED, LocalDate.now(clock), null, null, null));
    payouts.findOverpayments(award.id());
  }
}
