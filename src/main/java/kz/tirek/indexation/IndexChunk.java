package kz.tirek.indexation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The next awards, in a transaction of their own. */
@Component("indexChunk")
class IndexChunk implements JavaDelegate {
  private final Chunks chunks;

  IndexChunk(Chunks chunks) {
    this.chunks = chunks;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable("next", chunks.work(execution.getProcessBusinessKey()).name());
  }
}
