package kz.tirek.indexation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Fixes the awards an approved indexation takes. */
@Component("selectIndexedAwards")
class SelectIndexedAwards implements JavaDelegate {
  private final Chunks chunks;

  SelectIndexedAwards(Chunks chunks) {
    this.chunks = chunks;
  }

  @Override
  public void execute(DelegateExecution execution) {
    chunks.begin(execution.getProcessBusinessKey());
  }
}
