package kz.tirek.events;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets follow what people settled. */
@Component("applySettlement")
class ApplySettlement implements JavaDelegate {
  private final EffectRepository effects;
  private final EffectFlow flow;

  ApplySettlement(EffectRepository effects, EffectFlow flow) {
    this.effects = effects;
    this.flow = flow;
  }

  @Override
  public void execute(DelegateExecution execution) {
    flow.carryOut(effects.required((long) execution.getVariable(EventFlags.EFFECT_ID)));
  }
}
