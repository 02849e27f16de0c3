package kz.tirek.lawsuits;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.tirek.common.Money;

/**
 * A suit with everything that happened in it.
 *
 * @param steps oldest first
 * @param money that came in because of it, oldest first
 */
public record SuitFile(
    Lawsuit lawsuit, List<Step> steps, List<SuitDocument> documents, List<MoneyBack> money) {

  Optional<Step> last(StepKind... kinds) {
    return steps.stream()
        .filter(step -> Arrays.asList(kinds).contains(step.kind()))
        .reduce((earlier, later) -> later);
  }

  boolean has(StepKind... kinds) {
    return last(kinds).isPresent();
  }

  /** The last thing that moved the suit itself. */
  public Step here() {
    return steps.stream()
        .filter(step -> step.stage() != null)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  public SuitStage stage() {
    return here().stage();
  }

  public boolean isOpen() {
    return stage() != SuitStage.CLOSED;
  }

  /** The day on which something is due next; null once nothing is. */
  public LocalDate nextOn() {
    Optional<LocalDate> beside =
        steps.stream()
            .filter(step -> step.stage() == null)
            .reduce((earlier, later) -> later)
            .map(Step::nextOn);
    LocalDate main = here().nextOn();
    return main == null || beside.isPresent() && beside.get().isBefore(main)
        ? beside.orElse(main)
        : main;
  }

  /** What the latest court said. */
  public Optional<Step> decision() {
    return steps.stream().filter(step -> step.kind().decides()).reduce((earlier, later) -> later);
  }

  /** KZT that the latest judgment or settlement gives; null where there is none, or no sum. */
  public Money awarded() {
    return lastWord().map(Step::amount).orElse(null);
  }

  /** KZT that has to be paid by it, costs included. */
  Money toCollect() {
    return lastWord()
        .map(step -> orNothing(step.amount()).plus(orNothing(step.costs())))
        .orElse(Money.ZERO);
  }

  private Optional<Step> lastWord() {
    return last(StepKind.JUDGED, StepKind.APPEAL_RULED, StepKind.CASSATION_RULED, StepKind.SETTLED);
  }

  /** KZT that came in because of the suit. */
  public Money collected() {
    return money.stream().map(MoneyBack::amount).reduce(Money.ZERO, Money::plus);
  }

  private static Money orNothing(Money amount) {
    return amount == null ? Money.ZERO : amount;
  }
}
