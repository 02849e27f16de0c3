package kz.tirek.refunds;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import kz.tirek.common.Money;

/**
 * What a refund does to an award in whose calculation its contributions were counted.
 *
 * @param positions the items that were counted
 * @param entitled false where nothing would be due any more
 * @param lowers whether anything that is or will be due changes
 * @param months those that change, up to the present one
 * @param minutes of the hearing; null while the recipient was not heard
 */
public record RefundEffect(
    String awardId,
    String caseNumber,
    List<Integer> positions,
    boolean entitled,
    boolean lowers,
    List<Month> months,
    String minutes,
    String heardBy,
    OffsetDateTime heardAt) {

  /** Gross amounts in KZT: due as assigned, due without the contributions, paid too much. */
  public record Month(YearMonth month, Money before, Money after, Money overpaid) {}

  boolean isToBeHeard() {
    return lowers && heardAt == null;
  }

  boolean concerns(RefundItem item) {
    return positions.contains(item.position());
  }

  Money overpaid() {
    return months.stream().map(Month::overpaid).reduce(Money.ZERO, Money::plus);
  }
}
