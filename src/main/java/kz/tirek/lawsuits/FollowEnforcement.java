package kz.tirek.lawsuits;

import kz.tirek.common.Impossible;
import kz.tirek.common.Money;
import kz.tirek.recovery.Entry;
import org.springframework.stereotype.Component;

/** What the bailiff, or the debtor, brought; until all is there or nothing can be taken. */
@Component
class FollowEnforcement implements LawsuitTask {
  private final CollectedMoney collected;

  FollowEnforcement(CollectedMoney collected) {
    this.collected = collected;
  }

  private enum State {
    MORE,
    OVER,
    NOTHING_TO_TAKE
  }

  @Override
  public String id() {
    return "FollowEnforcement";
  }

  @Override
  public Done accept(SuitFile file, Fields fields) {
    State state = fields.choice("collecting", State.class);
    Money open = collected.enter(file, fields, channel(file));
    if (state == State.OVER && open.isPositive()) {
      throw new Impossible(
          "NOT_COLLECTED_YET", "%s KZT is still to come from this suit".formatted(open));
    }
    Flags flags = new Flags().put("collecting", state);
    if (state == State.NOTHING_TO_TAKE) {
      fields.required("note", "Please say why nothing can be taken");
      return new Done(
          fields.step(StepKind.NOTHING_TO_TAKE, fields.today(), null).sum(fields.amount("amount")),
          flags);
    }
    NewStep step =
        fields
            .step(
                StepKind.FOLLOWED,
                fields.today(),
                state == State.MORE ? fields.next() : fields.today())
            .sum(fields.amount("amount"));
    return new Done(step, flags.next(step.nextOn()));
  }

  /** Whoever pays after a judgment pays because of it. */
  private static Entry.Channel channel(SuitFile file) {
    return file.lawsuit().kind() == SuitKind.CRIMINAL_CLAIM
        ? Entry.Channel.VERDICT
        : file.has(StepKind.SETTLED) ? Entry.Channel.MEDIATION : Entry.Channel.JUDGMENT;
  }
}
