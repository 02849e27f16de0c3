package kz.tirek.reporting;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import kz.tirek.refunds.RefundReport;

/**
 * What the Fund reports about its service from one day to another, both inclusive.
 *
 * @param branches whose applications are counted
 * @param byBranch by code
 * @param byChannel by the way the applications came
 * @param refundsByReason of the applications registered on these days
 * @param coverage null where it was not asked for
 * @param recoveryTables where the legal table of each year is to be had
 */
public record IndicatorReport(
    LocalDate from,
    LocalDate to,
    List<Region> branches,
    Rates total,
    Map<PaymentKind, Rates> byPayment,
    Map<String, Rates> byBranch,
    Map<String, Rates> byChannel,
    List<RefundReport.Row> refundsByReason,
    Coverage coverage,
    List<String> recoveryTables) {

  /**
   * How many of the employed take part, in the whole country.
   *
   * @param participants people for whom a contribution came in the twelve months before {@code to}
   * @param employed people; null before the first known number
   * @param share percent, to a tenth
   * @param source of the number of employed people
   * @param status how well it is known
   */
  public record Coverage(
      long participants,
      Long employed,
      @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal share,
      String source,
      String status) {}
}
