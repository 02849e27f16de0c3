package kz.tirek.cases;

import java.util.Map;
import kz.tirek.common.InvalidInput;
import org.springframework.stereotype.Component;

/** The specialist asks the applicant for what is missing, or sees that nothing is. */
@Component
class RequestDocuments implements CaseTask {
  enum Step {
    ASK,
    PROCEED
  }

  private final Completeness completeness;

  RequestDocuments(Completeness completeness) {
    this.completeness = completeness;
  }

  @Override
  public String id() {
    return CaseTasks.REQUEST_DOCUMENTS;
  }

  @Override
  public Map<String, Object> accept(Application application, Entered entered, String userId) {
    Step step = entered.choice("step", Step.class);
    if (step == Step.ASK
        && entered.text("request") == null
        && completeness.missing(application).isEmpty()) {
      throw new InvalidInput("request", "REQUIRED", "Please write what the applicant should send");
    }
    if (step == Step.PROCEED) {
      entered.requiredText("reason", "Going on without the documents needs a reason");
    }
    return Map.of(CaseFlags.ASK_APPLICANT, step == Step.ASK, CaseFlags.DOCUMENTS_HERE, false);
  }
}
