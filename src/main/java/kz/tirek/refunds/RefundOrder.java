package kz.tirek.refunds;

import java.time.OffsetDateTime;
import kz.tirek.common.Money;
import kz.tirek.payouts.OrderStatus;
import kz.tirek.payouts.Transfer;

/**
 * One order to the bank to pay a refund.
 *
 * @param id end-to-end reference on the bank's messages
 * @param amount KZT
 * @param reason why the bank rejected or returned it; null otherwise
 */
public record RefundOrder(
    String id,
    String refund,
    String recipient,
    String iban,
    Money amount,
    OrderStatus status,
    String reason,
    OffsetDateTime createdAt) {

  Transfer transfer() {
    return new Transfer(
        id, recipient, iban, amount, "Refund of social contributions " + refund, createdAt);
  }
}
