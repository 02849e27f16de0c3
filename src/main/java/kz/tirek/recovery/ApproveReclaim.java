package kz.tirek.recovery;

import java.util.Map;
import java.util.Set;
import kz.tirek.cases.Entered;
import kz.tirek.common.Impossible;
import kz.tirek.engine.TaskAnswer;
import org.springframework.stereotype.Component;

/** Somebody else approves what is asked back, and what is given up. */
@Component
class ApproveReclaim implements RecoveryTask {
  private final Verdicts verdicts;

  ApproveReclaim(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  @Override
  public String id() {
    return "ApproveReclaim";
  }

  @Override
  public Set<String> barredFrom(String recoveryId) {
    return verdicts.proposersOf(recoveryId);
  }

  @Override
  public Map<String, Object> accept(Recovery recovery, Entered entered, TaskAnswer answer) {
    Approval approval = Approval.of(entered);
    if (verdicts.proposersOf(recovery.id()).contains(answer.userId())) {
      throw new Impossible(
          "SAME_PERSON", "Whoever established the cause may not approve what follows from it");
    }
    if (approval == Approval.APPROVE) {
      verdicts.approve(recovery.id(), answer.userId());
    }
    return Map.of(RecoveryFlags.APPROVED, approval == Approval.APPROVE);
  }
}
