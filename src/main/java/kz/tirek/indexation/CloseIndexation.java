package kz.tirek.indexation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** From now on it cannot be taken back. */
@Component("closeIndexation")
class CloseIndexation implements JavaDelegate {
  private final IndexationRepository indexations;

  CloseIndexation(IndexationRepository indexations) {
    this.indexations = indexations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    indexations.move(execution.getProcessBusinessKey(), Indexation.State.FINAL);
  }
}
