package kz.tirek.refunds;

import java.time.YearMonth;
import java.util.List;
import kz.tirek.common.Money;

/**
 * Refund statistics of the applications registered from one month to another, both inclusive.
 *
 * @param rows by month, region and reason; combinations without an application are left out
 */
public record RefundReport(
    YearMonth from,
    YearMonth to,
    Row total,
    List<Row> byReason,
    List<Row> byRegion,
    List<Row> byMonth,
    List<Row> rows) {

  /**
   * One line; month, region and reason are null where it sums over them.
   *
   * @param applications registered
   * @param participants different people whose contributions were asked back
   * @param asked KZT
   * @param refunded KZT decided to be refunded
   * @param paid KZT that the bank has paid
   * @param granted applications refunded in whole or in part
   * @param refused applications refused as a whole
   * @param open not decided yet
   */
  public record Row(
      YearMonth month,
      String region,
      RefundReason reason,
      long applications,
      long participants,
      Money asked,
      Money refunded,
      Money paid,
      long granted,
      long refused,
      long withdrawn,
      long open) {}
}
