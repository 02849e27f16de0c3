package kz.tirek.accounts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.tirek.common.Iin;
import kz.tirek.common.Money;

/**
 * A personal account (Order 430, point 9).
 *
 * @param participationMonths distinct months with a contribution over the whole history
 * @param contributions КНП 012, by month and payer, but for those refunded as a whole
 * @param penalties КНП 017; they are neither income nor participation
 * @param refunds what was taken out of the account, by month
 */
public record ParticipantAccount(
    Person person,
    int participationMonths,
    List<Entry> contributions,
    List<Entry> penalties,
    List<Refund> refunds) {

  static ParticipantAccount of(Person person, List<Entry> entries, List<Refund> refunds) {
    Map<Boolean, List<Entry>> byIncome =
        entries.stream().collect(Collectors.partitioningBy(entry -> entry.income() != null));
    List<Entry> contributions = byIncome.get(true);
    return new ParticipantAccount(
        person,
        (int) contributions.stream().map(Entry::period).distinct().count(),
        contributions,
        byIncome.get(false),
        refunds);
  }

  /** The participant as the payers' lists named the person first; any name may be missing. */
  public record Person(
      Iin iin, String familyName, String givenName, String middleName, LocalDate birthDate) {}

  /**
   * One receipt.
   *
   * @param payer BIN or IIN
   * @param amount in KZT, as paid
   * @param income of that month, what was not refunded ÷ rate of the period, KZT, half up; null for
   *     a penalty
   * @param receivedOn the day the money came
   * @param document number of the payment document
   */
  public record Entry(
      YearMonth period,
      String payer,
      String payerName,
      Money amount,
      Money income,
      LocalDate receivedOn,
      String document,
      LocalDate documentDate) {}

  /**
   * What was refunded of one receipt.
   *
   * @param payer BIN or IIN of who paid it and gets it back
   * @param document number of the payment document that brought it
   * @param amount KZT
   * @param refund number of the refund
   * @param on the day of that status
   */
  public record Refund(
      YearMonth period,
      String payer,
      String document,
      Money amount,
      String refund,
      Status status,
      LocalDate on) {

    /** How far it is. */
    public enum Status {
      /** Out of the account; the money is on its way. */
      REVERSED,
      /** The bank has paid it. */
      PAID
    }
  }
}
