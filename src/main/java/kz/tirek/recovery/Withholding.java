package kz.tirek.recovery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import kz.tirek.common.Money;

/**
 * A share of a running payment that is held back.
 *
 * @param share of what the recipient gets of each payment, from 0 to 1
 * @param endedOn null while it holds
 */
public record Withholding(
    String recoveryId,
    String awardId,
    BigDecimal share,
    String agreedBy,
    LocalDate agreedOn,
    LocalDate endedOn) {

  /** Rounded down: never more than the share, not by a tiyn. */
  Money of(Money net) {
    return new Money(net.value().multiply(share).setScale(2, RoundingMode.DOWN));
  }
}
