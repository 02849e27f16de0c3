package kz.tirek.events;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The token of a living award makes the determination of the event that moved it. */
@Component("carryOutEffect")
class CarryOutEffect implements JavaDelegate {
  private final CarriedOut carriedOut;

  CarryOutEffect(CarriedOut carriedOut) {
    this.carriedOut = carriedOut;
  }

  @Override
  public void execute(DelegateExecution execution) {
    carriedOut.accept((long) execution.getVariable(EventFlags.EFFECT_ID));
  }
}
