package kz.tirek.payouts;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import kz.tirek.common.Money;

/**
 * One order to the bank for one award and month.
 *
 * @param id end-to-end reference on the bank's messages
 * @param gross KZT before the pension contribution
 * @param pension KZT withheld for the pension fund
 * @param reason why the bank rejected or returned it; null otherwise
 */
public record PaymentOrder(
    String id,
    String awardId,
    String caseNumber,
    YearMonth month,
    int attempt,
    String recipient,
    String iban,
    Money gross,
    Money pension,
    OrderStatus status,
    String reason,
    OffsetDateTime createdAt) {

  /** What the recipient gets, KZT. */
  public Money net() {
    return gross.minus(pension);
  }

  Transfer transfer() {
    return new Transfer(id, recipient, iban, net(), "Social payment " + caseNumber, createdAt);
  }
}
