package kz.tirek.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tirek.common.PaymentKind;

/**
 * The money needed on the next ten working days.
 *
 * @param from the first of them: today, or the next working day
 * @param total of all days
 */
public record FundingForecast(
    LocalDate from, LocalDate to, Need total, Map<PaymentKind, Need> payments, List<Day> days) {

  /**
   * @param total with the refunds of contributions, which belong to no payment
   */
  public record Day(LocalDate day, Need total, Map<PaymentKind, Need> payments) {}
}
