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
 * @param contributions КНП 012, by month and payer
 * @param penalties КНП 017; they are neither income nor participation
 */
public record ParticipantAccount(
    Person person, int participationMonths, List<Entry> contributions, List<Entry> penalties) {

  static ParticipantAccount of(Person person, List<Entry> entries) {
    Map<Boolean, List<Entry>> byIncome =
        entries.stream().collect(Collectors.partitioningBy(entry -> entry.income() != null));
    List<Entry> contributions = byIncome.get(true);
    return new ParticipantAccount(
        person,
        (int) contributions.stream().map(Entry::period).distinct().count(),
        contributions,
        byIncome.get(false));
  }

  /** The participant as the payers' lists named the person first; any name may be missing. */
  public record Person(
      Iin iin, String familyName, String givenName, String middleName, LocalDate birthDate) {}

  /**
   * One receipt.
   *
   * @param payer BIN or IIN
   * @param amount in KZT, as paid
   * @param income of that month, amount ÷ rate of the period, KZT, half up; null for a penalty
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
}
