package kz.tirek.lawsuits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.tirek.deadlines.WorkingDays;
import kz.tirek.law.SocialPaymentLaw;
import kz.tirek.recovery.Entry;
import kz.tirek.recovery.EntryKind;
import kz.tirek.recovery.Recoveries;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * The judgment takes force: the day after the term to appeal, or with the ruling on the appeal.
 * Costs that the court laid on the debtor become part of the debt.
 */
@Component("enterIntoForce")
class EnterIntoForce implements JavaDelegate {
  /** Working days until somebody has to go on with it. */
  private static final int DAYS_TO_GO_ON = 5;

  private final SuitBook book;
  private final Recoveries recoveries;
  private final SocialPaymentLaw law;
  private final WorkingDays workingDays;
  private final Clock clock;

  EnterIntoForce(
      SuitBook book,
      Recoveries recoveries,
      SocialPaymentLaw law,
      WorkingDays workingDays,
      Clock clock) {
    this.book = book;
    this.recoveries = recoveries;
    this.law = law;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    SuitFile file = book.lock((String) execution.getVariable(Flags.LAWSUIT));
    Lawsuit suit = file.lawsuit();
    Step decision = file.decision().orElseThrow();
    LocalDate inForceOn = inForceOn(file);
    LocalDate today = LocalDate.now(clock);
    LocalDate next = workingDays.plus(today, DAYS_TO_GO_ON);
    book.add(suit.number(), NewStep.of(StepKind.IN_FORCE, inForceOn, next), null);
    chargeCosts(suit, decision, inForceOn);
    execution.setVariables(
        new Flags()
            .next(next)
            .put(Flags.FOLLOWS, Follows.of(suit.side(), decision))
            .term("cassationUntil", "cassationWarnOn", law.cassationUntil(inForceOn))
            .map());
  }

  private LocalDate inForceOn(SuitFile file) {
    Optional<Step> ruling = file.last(StepKind.APPEAL_RULED);
    return ruling.isPresent()
        ? ruling.get().on()
        : law.appealUntil(file.last(StepKind.JUDGED).orElseThrow().on()).plusDays(1);
  }

  private void chargeCosts(Lawsuit suit, Step decision, LocalDate on) {
    if (suit.recoveryId() != null && decision.costs() != null && decision.costs().isPositive()) {
      recoveries.record(
          suit.recoveryId(),
          new Entry(
              EntryKind.COSTS, decision.costs(), on, decision.reference(), suit.number(), null));
    }
  }
}
