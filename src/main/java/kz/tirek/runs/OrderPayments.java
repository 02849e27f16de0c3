package kz.tirek.runs;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The orders of the next awards, in a transaction of their own. */
@Component("orderPayments")
class OrderPayments implements JavaDelegate {
  private final Steps steps;

  OrderPayments(Steps steps) {
    this.steps = steps;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        RunFlags.NEXT, steps.orderChunk(execution.getProcessBusinessKey()).name());
  }
}
