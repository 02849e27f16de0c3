package kz.tirek.recovery;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.YearMonth;
import java.util.List;
import kz.tirek.common.Money;

/**
 * A recovery as somebody opens it by hand.
 *
 * @param award null where the money was not paid by an award
 * @param debtor IIN or BIN; null for the recipient of the award, or where {@code debtors} are given
 * @param debtors several who owe, with shares that add up to the months; null for one
 * @param branch code; null for the award's, the debtor's or the Fund's own
 * @param countingError whether the Fund counted wrongly; null for no
 */
public record NewRecovery(
    String award,
    @JsonAlias({"iin", "debtorIin"}) String debtor,
    List<DebtorShare> debtors,
    String branch,
    String cause,
    Fault fault,
    Boolean countingError,
    List<Month> months,
    String note) {

  public NewRecovery {
    debtors = debtors == null ? List.of() : debtors;
    months = months == null ? List.of() : months;
    countingError = Boolean.TRUE.equals(countingError);
  }

  /** KZT that were paid too much for a month. */
  public record Month(YearMonth month, Money amount) {}

  /**
   * @param id IIN or BIN
   * @param name may be null
   * @param share KZT of the sum of all months
   */
  public record DebtorShare(String id, String name, Money share) {}

  Money total() {
    return months.stream().map(Month::amount).reduce(Money.ZERO, Money::plus);
  }
}
