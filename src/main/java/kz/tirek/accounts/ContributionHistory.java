package kz.tirek.accounts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * All contributions (КНП 012, no penalties) of one participant, oldest period first; what was
 * refunded is not among them.
 *
 * @param participationMonths distinct months with a contribution over the whole history
 */
public record ContributionHistory(List<Paid> contributions, int participationMonths) {

  /**
   * One contribution.
   *
   * @param payer BIN or IIN
   * @param amount in KZT, as paid, without what was refunded of it
   * @param receivedOn the day the money came
   */
  public record Paid(YearMonth period, String payer, BigDecimal amount, LocalDate receivedOn) {}

  static ContributionHistory of(List<Paid> contributions) {
    return new ContributionHistory(
        List.copyOf(contributions),
        (int) contributions.stream().map(Paid::period).distinct().count());
  }
}
