package kz.tirek.accounts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kz.tirek.common.Iin;
import kz.tirek.common.Money;

/**
 * A personal account (Order 430, point 9).
 *
 * @param participationMonths distinct months with a contribution over the whole history
 * @param contributions КНП 012, by month and payer
 * @param penalties КНП 017; they are neither income nor participation
 */
public record ParticipantAccount(
    Person person, int participationMonths, List<Entry> contributions, List<Entry> penalties) {

  /** The participant as the payers' lists named the person first; any name may be missing. */
  public record Person(
      Iin iin, String familyName, String givenName, String middleName, LocalDate birthDate) {}

  /**
   * One receipt.
   *
   * @param payer BIN or IIN
   * @param amount in KZT, as paid
   * @param receivedOn the day the money came
   * @param document number of the payment document
   */
  public record Entry(
      YearMonth period,
      String payer,
      String payerName,
      Money amount,
      LocalDate receivedOn,
      String document,
      LocalDate documentDate) {}
}
