package kz.tirek.refunds;

import java.util.Map;
import kz.tirek.cases.Entered;
import kz.tirek.common.Iban;
import kz.tirek.common.InvalidInput;
import kz.tirek.engine.TaskAnswer;
import org.springframework.stereotype.Component;

/** The payer named no account, or the bank did not pay to it: the right one, and a new order. */
@Component
class CorrectRefundAccount implements RefundTask {
  static final String ID = "CorrectRefundAccount";

  private final RefundRepository refunds;
  private final RefundPayment payment;

  CorrectRefundAccount(RefundRepository refunds, RefundPayment payment) {
    this.refunds = refunds;
    this.payment = payment;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Map<String, Object> accept(Refund refund, Entered entered, TaskAnswer answer) {
    String iban = entered.requiredText("iban", "Please enter the account").replace(" ", "");
    if (!Iban.isValid(iban)) {
      throw new InvalidInput("iban", "IBAN_INVALID", "This is not a valid Kazakh IBAN");
    }
    refunds.payTo(refund.number(), iban);
    return Map.of(RefundFlags.ORDER_ID, payment.order(refund.number()));
  }
}
