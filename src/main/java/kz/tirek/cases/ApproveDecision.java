package kz.tirek.cases;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
  public Set<String> barredFrom(String caseNumber) {
    return journal.answers(caseNumber).stream()
        .filter(answer -> CaseTasks.PROPOSING.contains(answer.task()))
        .map(Answer::userId)
        .collect(Collectors.toSet());
  }

  @Override
  public Map<String, Object> accept(Application application, Entered entered, String userId) {
    Approval approval = entered.choice("approval", Approval.class);
    if (approval == Approval.RETURN) {
      entered.requiredText("reason", "The specialist needs to know why the case comes back");
    }
    if (barredFrom(application.number()).contains(userId)) {
      throw new Impossible(
          "SAME_PERSON", "Whoever took part in the proposal may not approve the decision");
    }
    return Map.of(CaseFlags.APPROVED, approval == Approval.APPROVE);
  }
}
