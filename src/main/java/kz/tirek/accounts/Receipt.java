package kz.tirek.accounts;

import java.time.LocalDate;
import java.time.YearMonth;
import kz.tirek.common.Money;

/**
 * One receipt of an account, as a refund sees it.
 *
 * @param documentId with {@code line} and {@code period} its identity
 * @param payer BIN or IIN
 * @param document number of the payment document
 * @param penalty КНП 017: nothing rests on it
 * @param receivedOn the day the money came
 * @param amount KZT, as paid
 * @param refunded KZT of it that were taken out of the account before
 */
public record Receipt(
    long documentId,
    int line,
    YearMonth period,
    String iin,
    String payer,
    String document,
    boolean penalty,
    LocalDate receivedOn,
    Money amount,
    Money refunded) {

  /** KZT that can still be refunded. */
  public Money left() {
    return amount.minus(refunded);
  }
}
