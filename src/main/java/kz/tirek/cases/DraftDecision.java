package kz.tirek.cases;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Calculates, and sets what the table of automatic decisions asks for. */
@Component("draftDecision")
class DraftDecision implements JavaDelegate {
  private final Cases cases;
  private final Drafting drafting;
  private final DocumentRepository documents;
  private final Completeness completeness;
  private final Sampling sampling;

  DraftDecision(
      Cases cases,
      Drafting drafting,
      DocumentRepository documents,
      Completeness completeness,
      Sampling sampling) {
    this.cases = cases;
    this.drafting = drafting;
    this.documents = documents;
    this.completeness = completeness;
    this.sampling = sampling;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Application application = cases.required(execution.getProcessBusinessKey());
    Draft draft = drafting.make(application);
    execution.setVariables(
        Map.of(
            CaseFlags.CHECKS_PASSED, draft.checksPassed() && draft.against().isEmpty(),
            CaseFlags.ENTITLED, draft.entitled(),
            CaseFlags.DOCUMENTS_TO_READ, needsReader(application),
            CaseFlags.PAPERS_TO_SETTLE, completeness.hasPapersToSettle(application),
            CaseFlags.GROSS, gross(draft),
            CaseFlags.SAMPLED, sampling.draws(application.number()),
            CaseFlags.DECISION,
                draft.against().isEmpty() && draft.entitled()
                    ? Decision.Kind.ASSIGN.name()
                    : Decision.Kind.REFUSE.name()));
  }

  /** What came later nobody has read; what is still missing nobody can pay without. */
  private boolean needsReader(Application application) {
    return !completeness.missing(application).isEmpty()
        || documents.ofCase(application.number()).stream()
            .anyMatch(document -> !document.withApplication());
  }

  private static double gross(Draft draft) {
    return draft
        .calculation()
        .map(StoredCalculation::gross)
        .map(m -> m.value().doubleValue())
        .orElse(0d);
  }
}
