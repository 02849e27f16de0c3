package kz.tirek.cases;

import java.util.Map;
import kz.tirek.common.Impossible;
import org.springframework.stereotype.Component;

/** The second pair of eyes: never those of the one who proposed. */
@Component
class ApproveDecision implements CaseTask {
  enum Approval {
    APPROVE,
    RETURN
  }

  private final Journal journal;

  ApproveDecision(Journal journal) {
    this.journal = journal;
  }

  @Override
  public String id() {
    return CaseTasks.APPROVE_DECISION;
  }

  @Override
  public Map<String, Object> accept(Application application, Entered entered, String userId) {
    Approval approval = entered.choice("approval", Approval.class);
    if (approval == Approval.RETURN) {
      entered.requiredText("reason", "The specialist needs to know why the case comes back");
    }
    boolean ownProposal =
        journal.answers(application.number()).stream()
            .filter(answer -> CaseTasks.PROPOSING.contains(answer.task()))
            .anyMatch(answer -> answer.userId().equals(userId));
    if (ownProposal) {
      throw new Impossible(
          "SAME_PERSON", "Whoever took part in the proposal may not approve the decision");
    }
    return Map.of(CaseFlags.APPROVED, approval == Approval.APPROVE);
  }
}
