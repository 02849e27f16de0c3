package kz.tirek.cases;

import java.time.LocalDate;
import kz.tirek.common.Money;
import kz.tirek.common.Words;

/** What a recipient is heard about before contributions the payment rests on are refunded. */
public interface RefundHearings {

  /** What is intended with the award of a case, by the refund that is heard about now. */
  Intended intended(String caseNumber);

  /**
   * Amounts in KZT.
   *
   * @param asked contributions that the payer asks back
   * @param reason of the refund
   * @param entitled false where nothing would be due any more
   * @param from first day that would be different
   * @param before gross amount of the last month that would change; null where no month up to now
   *     does, since the payment is suspended
   * @param after the same without the contributions
   * @param overpaid gross, all months together
   */
  record Intended(
      String payer,
      Money asked,
      Words reason,
      boolean entitled,
      LocalDate from,
      Money before,
      Money after,
      Money overpaid) {}
}
