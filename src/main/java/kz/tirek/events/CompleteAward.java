package kz.tirek.events;

import kz.tirek.awards.Award;
import kz.tirek.awards.Awards;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The last day that the law pays for has passed. */
@Component("completeAward")
class CompleteAward implements JavaDelegate {
  private final Awards awards;

  CompleteAward(Awards awards) {
    this.awards = awards;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Award award = awards.ofCase(execution.getProcessBusinessKey()).orElseThrow();
    awards.complete(award.id());
  }
}
