package kz.tirek.refunds;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kz.tirek.common.Money;
import kz.tirek.common.Region;

/**
 * A payer's application as it arrives (api.md, POST /refunds).
 *
 * @param payer BIN or IIN
 * @param region whose branch decides
 * @param items 1 to 20
 * @param iban where the money goes; asked for later where it is null
 * @param appliedOn the day the payer applied at the State Corporation; today where it is null
 */
public record NewRefund(
    String payer,
    RefundReason reason,
    Region region,
    List<Item> items,
    String iban,
    String note,
    LocalDate appliedOn) {

  /**
   * One contribution that is asked back, or a part of it.
   *
   * @param period the month it was paid for
   * @param amount KZT
   * @param document number of the payment document that brought it
   */
  public record Item(String iin, YearMonth period, Money amount, String document) {}
}
