package kz.tirek.reporting;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How the Fund served applicants. Shares are percent to a tenth; null where there is nothing to be
 * a share of.
 *
 * @param applications registered in the period
 * @param electronic of these, those that did not come over the State Corporation's desk
 * @param decided in the period, for the first time
 * @param refusalRate of the decided
 * @param automatic decided without a person
 * @param timely decided on the last day of the statutory clock or before
 * @param overdue due in the period and not decided to this day
 * @param hearings opened in the period
 */
public record Rates(
    long applications,
    long electronic,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal electronicShare,
    long decided,
    long assigned,
    long refused,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal refusalRate,
    long automatic,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal automaticShare,
    long timely,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal timelyShare,
    long overdue,
    long hearings) {

  static Rates of(
      long applications,
      long electronic,
      long assigned,
      long refused,
      long automatic,
      long timely,
      long overdue,
      long hearings) {
    long decided = assigned + refused;
    return new Rates(
        applications,
        electronic,
        percent(electronic, applications),
        decided,
        assigned,
        refused,
        percent(refused, decided),
        automatic,
        percent(automatic, decided),
        timely,
        percent(timely, decided),
        overdue,
        hearings);
  }

  Rates plus(Rates other) {
    return of(
        applications + other.applications,
        electronic + other.electronic,
        assigned + other.assigned,
        refused + other.refused,
        automatic + other.automatic,
        timely + other.timely,
        overdue + other.overdue,
        hearings + other.hearings);
  }

  static BigDecimal percent(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }
}
