package kz.tirek.cases;

import java.util.Map;
import org.springframework.stereotype.Component;

/** The specialist's review of a case the table does not decide. */
@Component
class ReviewCase implements CaseTask {
  enum Proposal {
    ASSIGN,
    REFUSE,
    COMPLETE
  }

  private final Drafting drafting;

  ReviewCase(Drafting drafting) {
    this.drafting = drafting;
  }

  @Override
  public String id() {
    return CaseTasks.REVIEW_CASE;
  }

  @Override
  public Map<String, Object> accept(Application application, Entered entered, String userId) {
    Proposal proposal = entered.choice("proposal", Proposal.class);
    Draft draft = drafting.latest(application.number());
    boolean againstDraft = proposal == Proposal.ASSIGN && !draft.checksFavourable();
    if (proposal == Proposal.ASSIGN) {
      draft.requirePayable(application);
    }
    if (proposal == Proposal.REFUSE || againstDraft) {
      entered.requiredText(
          "reason", "A decision against the applicant or against a check needs a reason");
    }
    return Map.of(CaseFlags.DECISION, proposal.name(), CaseFlags.APPROVAL_NEEDED, againstDraft);
  }
}
