package kz.tirek.lawsuits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Names the outcome of a suit that has come to its end. */
@Component("closeLawsuit")
class CloseLawsuit implements JavaDelegate {
  private final SuitBook book;
  private final Clock clock;

  CloseLawsuit(SuitBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    SuitFile file = book.lock((String) execution.getVariable(Flags.LAWSUIT));
    Outcome outcome =
        file.isOpen()
            ? outcomeOf(file)
            // The recovery closed first, because all was paid.
            : file.last(StepKind.CLOSED).orElseThrow().outcome();
    if (file.isOpen()) {
      book.add(file.lawsuit().number(), NewStep.closed(LocalDate.now(clock), outcome), null);
    }
    execution.setVariable(Flags.OUTCOME, forRecovery(file, outcome).name());
  }

  /** A settlement was paid while the suit followed it: what is left of the debt was given up. */
  private static Outcome forRecovery(SuitFile file, Outcome outcome) {
    return outcome == Outcome.SETTLED && file.lawsuit().recoveryId() != null
        ? Outcome.COLLECTED
        : outcome;
  }

  private static Outcome outcomeOf(SuitFile file) {
    return switch (file.here().kind()) {
      case RETURNED -> Outcome.RETURNED;
      case LEFT_UNCONSIDERED -> Outcome.LEFT;
      case DISCONTINUED -> Outcome.DISCONTINUED;
      case NOTHING_TO_TAKE -> Outcome.UNCOLLECTED;
      default -> byDecision(file);
    };
  }

  private static Outcome byDecision(SuitFile file) {
    Optional<Step> decision = file.decision();
    if (decision.isEmpty()) {
      return Outcome.SETTLED;
    }
    boolean lost = decision.get().result() == Result.AGAINST_FUND;
    if (file.lawsuit().side() == Side.AGAINST_FUND) {
      return decision.get().result() == Result.FOR_FUND ? Outcome.WON : Outcome.LOST;
    }
    return lost ? Outcome.LOST : Outcome.COLLECTED;
  }
}
