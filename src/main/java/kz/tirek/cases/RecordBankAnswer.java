package kz.tirek.cases;

import kz.tirek.payouts.Payouts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Keeps what the bank said when it was given the order. */
@Component("recordBankAnswer")
class RecordBankAnswer implements ExecutionListener {
  private record BankAnswer(boolean accepted, String reason) {}

  private final Payouts payouts;
  private final Json json;

  RecordBankAnswer(Payouts payouts, Json json) {
    this.payouts = payouts;
    this.json = json;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (execution.isCanceled()) {
      return;
    }
    String answer = (String) execution.getVariable(CaseFlags.BANK_ANSWER);
    if (answer == null) {
      throw new IllegalStateException("A worker completed the order without the bank's answer");
    }
    BankAnswer bank = json.read(answer, BankAnswer.class);
    payouts.bankAnswered(
        (String) execution.getVariable(CaseFlags.ORDER_ID), bank.accepted(), bank.reason());
    execution.setVariable(CaseFlags.ORDER_ACCEPTED, bank.accepted());
  }
}
