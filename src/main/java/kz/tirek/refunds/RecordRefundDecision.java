package kz.tirek.refunds;

import java.util.List;
import kz.tirek.accounts.Accounts;
import kz.tirek.accounts.Reversal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * The decision is made, and with it the entries in the accounts: Order 430 gives a change one
 * working day, here it is the same transaction. What cannot be entered is not decided.
 */
@Component("recordRefundDecision")
class RecordRefundDecision implements JavaDelegate {
  private final RefundRepository refunds;
  private final RefundItemRepository items;
  private final ItemChecks checks;
  private final Accounts accounts;

  RecordRefundDecision(
      RefundRepository refunds, RefundItemRepository items, ItemChecks checks, Accounts accounts) {
    this.refunds = refunds;
    this.items = items;
    this.checks = checks;
    this.accounts = accounts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Refund refund = refunds.find(execution.getProcessBusinessKey()).orElseThrow();
    List<Reversal> reversals =
        items.of(refund.number()).stream()
            .filter(RefundItem::isGranted)
            .flatMap(item -> checks.reversals(refund, item).stream())
            .toList();
    accounts.reverse(refund.number(), reversals);
    boolean granted = !reversals.isEmpty();
    refunds.decided(refund.number());
    refunds.enter(refund.number(), granted ? RefundStatus.PAYING : RefundStatus.REFUSED);
    execution.setVariable(RefundFlags.GRANTED, granted);
    execution.setVariable(RefundFlags.ACCOUNT_KNOWN, refund.iban() != null);
  }
}
