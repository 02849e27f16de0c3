package kz.tirek.refunds;

import java.time.YearMonth;
import java.util.List;
import kz.tirek.common.Money;
import kz.tirek.refunds.Finding.Found;

/**
 * One contribution of an application.
 *
 * @param position from 1 on
 * @param amount KZT asked back
 * @param document number of the payment document
 * @param granted null while it is not decided
 * @param findings of the last check
 */
public record RefundItem(
    int position,
    String iin,
    YearMonth period,
    Money amount,
    String document,
    Boolean granted,
    List<Found> findings) {

  boolean isSound() {
    return findings.stream().noneMatch(found -> found.code().isAgainst());
  }

  boolean isGranted() {
    return Boolean.TRUE.equals(granted);
  }
}
