package kz.tirek.events;

import java.util.Map;
import kz.tirek.cases.Entered;
import kz.tirek.common.Impossible;
import org.springframework.stereotype.Component;

/** The hearing, and the second pair of eyes: never those of the one who proposed. */
@Component
class ApproveSettlement implements SettlementTask {
  enum Approval {
    APPROVE,
    RETURN
  }

  static final String ID = "ApproveSettlement";

  private final EffectRepository effects;

  ApproveSettlement(EffectRepository effects) {
    this.effects = effects;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Map<String, Object> accept(Effect effect, Entered entered, String userId) {
    Approval approval = entered.choice("approval", Approval.class);
    entered.requiredText("minutes", "A hearing needs minutes, also when nobody came");
    if (approval == Approval.RETURN) {
      entered.requiredText("reason", "The specialist needs to know why it comes back");
    }
    if (userId.equals(effect.proposedBy())) {
      throw new Impossible("SAME_PERSON", "Whoever proposed the settlement may not approve it");
    }
    if (approval == Approval.APPROVE) {
      effects.approve(effect.id(), userId);
    }
    return Map.of(EventFlags.SETTLEMENT_APPROVED, approval == Approval.APPROVE);
  }
}
