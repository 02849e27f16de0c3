package kz.tirek.refunds;

import java.util.Map;
import java.util.Set;
import kz.tirek.cases.Entered;
import kz.tirek.common.Impossible;
import kz.tirek.engine.TaskAnswer;
import org.springframework.stereotype.Component;

/** The second pair of eyes: never those of the one who decided. */
@Component
class ApproveRefund implements RefundTask {
  static final String ID = "ApproveRefund";

  enum Approval {
    APPROVE,
    RETURN
  }

  private final RefundRepository refunds;

  ApproveRefund(RefundRepository refunds) {
    this.refunds = refunds;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<String> barredFrom(Refund refund) {
    return refund.decidedBy() == null ? Set.of() : Set.of(refund.decidedBy());
  }

  @Override
  public Map<String, Object> accept(Refund refund, Entered entered, TaskAnswer answer) {
    Approval approval = entered.choice("approval", Approval.class);
    if (approval == Approval.RETURN) {
      entered.requiredText("reason", "The specialist needs to know why it comes back");
    }
    if (answer.userId().equals(refund.decidedBy())) {
      throw new Impossible("SAME_PERSON", "Whoever decided the refund may not approve it");
    }
    if (approval == Approval.APPROVE) {
      refunds.approve(refund.number(), answer.userId());
    }
    return Map.of(RefundFlags.APPROVED, approval == Approval.APPROVE);
  }
}
