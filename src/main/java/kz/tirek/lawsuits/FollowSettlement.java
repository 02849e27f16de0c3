package kz.tirek.lawsuits;

import kz.tirek.common.Impossible;
import kz.tirek.common.Money;
import kz.tirek.recovery.Entry;
import org.springframework.stereotype.Component;

/** What the debtor pays by the settlement; where it is not kept, a writ follows. */
@Component
class FollowSettlement implements LawsuitTask {
  private final CollectedMoney collected;

  FollowSettlement(CollectedMoney collected) {
    this.collected = collected;
  }

  private enum State {
    MORE,
    OVER,
    BROKEN
  }

  @Override
  public String id() {
    return "FollowSettlement";
  }

  @Override
  public Done accept(SuitFile file, Fields fields) {
    State state = fields.choice("collecting", State.class);
    Money open = collected.enter(file, fields, Entry.Channel.MEDIATION);
    if (state == State.OVER && open.isPositive()) {
      throw new Impossible(
          "NOT_COLLECTED_YET", "%s KZT of the settlement is still to come".formatted(open));
    }
    NewStep step =
        fields
            .step(
                state == State.BROKEN ? StepKind.SETTLEMENT_BROKEN : StepKind.FOLLOWED,
                fields.today(),
                state == State.OVER ? fields.today() : fields.next())
            .sum(fields.amount("amount"));
    return new Done(step, new Flags().put("collecting", state).next(step.nextOn()));
  }
}
