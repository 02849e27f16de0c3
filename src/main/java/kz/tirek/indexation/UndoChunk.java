package kz.tirek.indexation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The next awards get back what they had. */
@Component("undoChunk")
class UndoChunk implements JavaDelegate {
  private final Chunks chunks;

  UndoChunk(Chunks chunks) {
    this.chunks = chunks;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable("next", chunks.takeBack(execution.getProcessBusinessKey()).name());
  }
}
