package kz.tirek.refunds;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Each of the parallel hearings is about the recipient of one award. */
@Component("chooseRefundHearing")
class ChooseRefundHearing implements ExecutionListener {
  private final RefundEffectRepository effects;

  ChooseRefundHearing(RefundEffectRepository effects) {
    this.effects = effects;
  }

  @Override
  public void notify(DelegateExecution execution) {
    List<RefundEffect> open =
        effects.of(execution.getProcessBusinessKey()).stream()
            .filter(RefundEffect::isToBeHeard)
            .toList();
    int turn = (int) execution.getVariable("loopCounter");
    execution.setVariableLocal(RefundFlags.NOTICE_CASE, open.get(turn).caseNumber());
  }
}
