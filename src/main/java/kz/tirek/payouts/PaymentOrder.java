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
 * @param withheld KZT held back for what the recipient owes
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
    Money withheld,
    OrderStatus status,
    String reason,
    OffsetDateTime createdAt) {

  /** What is due to the recipient, KZT. */
  public Money net() {
    return gross.minus(pension);
  }

  /** What the bank is asked to pay, KZT. */
  public Money transferred() {
    return net().minus(withheld);
  }

  Transfer transfer() {
    return new Transfer(
        id, recipient, iban, transferred(), "Social payment " + caseNumber, createdAt);
  }
}
