package kz.tirek.lawsuits;

import java.time.LocalDate;
import kz.tirek.common.Money;

/** A step on its way into the file of a suit; see {@link Step}. */
record NewStep(
    StepKind kind,
    SuitStage stage,
    LocalDate on,
    LocalDate nextOn,
    Result result,
    Outcome outcome,
    Money amount,
    Money costs,
    String reference,
    String papers,
    String note) {

  static NewStep of(StepKind kind, LocalDate on, LocalDate nextOn) {
    return new NewStep(kind, kind.stage(), on, nextOn, null, null, null, null, null, null, null);
  }

  static NewStep closed(LocalDate on, Outcome outcome) {
    return new NewStep(
        StepKind.CLOSED, SuitStage.CLOSED, on, null, null, outcome, null, null, null, null, null);
  }

  NewStep decided(Result decision, Money awarded, Money borne) {
    return new NewStep(
        kind, stage, on, nextOn, decision, outcome, awarded, borne, reference, papers, note);
  }

  NewStep sum(Money sum) {
    return new NewStep(
        kind, stage, on, nextOn, result, outcome, sum, costs, reference, papers, note);
  }

  NewStep named(String number) {
    return new NewStep(
        kind, stage, on, nextOn, result, outcome, amount, costs, number, papers, note);
  }

  NewStep because(String why) {
    return new NewStep(
        kind, stage, on, nextOn, result, outcome, amount, costs, reference, papers, why);
  }

  NewStep with(String documents) {
    return new NewStep(
        kind, stage, on, nextOn, result, outcome, amount, costs, reference, documents, note);
  }

  /** As part of the suit itself, though its kind usually goes on beside one. */
  NewStep at(SuitStage other) {
    return new NewStep(
        kind, other, on, nextOn, result, outcome, amount, costs, reference, papers, note);
  }
}
