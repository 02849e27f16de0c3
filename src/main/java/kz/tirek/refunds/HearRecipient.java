package kz.tirek.refunds;

import java.util.Map;
import kz.tirek.cases.Entered;
import kz.tirek.engine.TaskAnswer;
import kz.tirek.engine.TaskFlags;
import org.springframework.stereotype.Component;

/** What the recipient said to a lower payment: the decision has it in front of it. */
@Component
class HearRecipient implements RefundTask {
  static final String ID = "HearRecipient";

  private final RefundEffectRepository effects;
  private final TaskFlags flags;

  HearRecipient(RefundEffectRepository effects, TaskFlags flags) {
    this.effects = effects;
    this.flags = flags;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Map<String, Object> accept(Refund refund, Entered entered, TaskAnswer answer) {
    String minutes =
        entered.requiredText("minutes", "A hearing needs minutes, also when nobody came");
    effects.heard(
        refund.number(),
        (String) flags.of(answer.taskId(), RefundFlags.NOTICE_CASE),
        minutes,
        answer.userId());
    return Map.of();
  }
}
