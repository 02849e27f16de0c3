package kz.tirek.indexation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** What an indexation would do, before anybody approves it. */
@Component("previewIndexation")
class PreviewIndexation implements JavaDelegate {
  private final IndexationRepository indexations;
  private final PreviewRepository previews;

  PreviewIndexation(IndexationRepository indexations, PreviewRepository previews) {
    this.indexations = indexations;
    this.previews = previews;
  }

  @Override
  public void execute(DelegateExecution execution) {
    previews.compute(indexations.required(execution.getProcessBusinessKey()));
  }
}
