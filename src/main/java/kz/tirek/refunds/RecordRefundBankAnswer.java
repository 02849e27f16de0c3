package kz.tirek.refunds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Keeps what the bank said when it was given the order. */
@Component("recordRefundBankAnswer")
class RecordRefundBankAnswer implements ExecutionListener {
  private record BankAnswer(boolean accepted, String reason) {}

  private final RefundOrders orders;
  private final ObjectMapper json;

  RecordRefundBankAnswer(RefundOrders orders, ObjectMapper json) {
    this.orders = orders;
    this.json = json;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (execution.isCanceled()) {
      return;
    }
    String answer = (String) execution.getVariable(RefundFlags.BANK_ANSWER);
    if (answer == null) {
      throw new IllegalStateException("A worker completed the order without the bank's answer");
    }
    BankAnswer bank = read(answer);
    orders.bankAnswered(
        (String) execution.getVariable(RefundFlags.ORDER_ID), bank.accepted(), bank.reason());
    execution.setVariable(RefundFlags.ORDER_ACCEPTED, bank.accepted());
  }

  private BankAnswer read(String answer) {
    try {
      return json.readValue(answer, BankAnswer.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
