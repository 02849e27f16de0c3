package kz.tirek.indexation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** What an indexation would do, before anybody approves it. */
@Component("previewIndexation")
class PreviewIndexation implements JavaDelegate {
  private final IndexationRepository indexations;
  private final PreviewRepository previews;
  private final LawAgain law;

  PreviewIndexation(IndexationRepository indexations, PreviewRepository previews, LawAgain law) {
    this.indexations = indexations;
    this.previews = previews;
    this.law = law;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Indexation indexation = indexations.required(execution.getProcessBusinessKey());
    previews.compute(indexation);
    if (indexation.kind() == Indexation.Kind.RECALCULATE_BY_LAW) {
      previews.answered(indexation, law.ask(previews.drawn(indexation.id())));
    }
  }
}
