package kz.tirek.refunds;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Is each contribution there, and what would become of the awards that rest on it? */
@Component("checkRefund")
class CheckRefund implements JavaDelegate {
  private final RefundRepository refunds;
  private final ItemChecks checks;
  private final Effects effects;
  private final RefundEffectRepository kept;

  CheckRefund(
      RefundRepository refunds, ItemChecks checks, Effects effects, RefundEffectRepository kept) {
    this.refunds = refunds;
    this.checks = checks;
    this.effects = effects;
    this.kept = kept;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Refund refund = refunds.find(execution.getProcessBusinessKey()).orElseThrow();
    List<RefundItem> sound = checks.check(refund).stream().filter(RefundItem::isSound).toList();
    kept.keep(refund.number(), effects.of(refund, sound));
    long hearings = kept.of(refund.number()).stream().filter(RefundEffect::isToBeHeard).count();
    execution.setVariable(RefundFlags.HEARINGS, (int) hearings);
  }
}
