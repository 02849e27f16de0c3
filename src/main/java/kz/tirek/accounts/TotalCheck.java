package kz.tirek.accounts;

import java.math.BigDecimal;

/**
 * Σ {@code :32B:} = {@code :32A:}. A line whose amount cannot be entered may stand in the sender's
 * total with any value; then the total must at least cover every lawful line, so that one bad line
 * does not hold up the others and no more is entered than was received.
 */
final class TotalCheck {
  private BigDecimal all = BigDecimal.ZERO;
  private BigDecimal lawful = BigDecimal.ZERO;
  private boolean doubtful;

  void add(LineAmount amount) {
    if (amount.number() != null) {
      all = all.add(amount.number());
    }
    if (amount.isLawful()) {
      lawful = lawful.add(amount.number());
    } else {
      doubtful |= amount.fault() != LineFault.AMOUNT_ZERO;
    }
  }

  boolean agreesWith(BigDecimal total) {
    return all.compareTo(total) == 0 || doubtful && lawful.compareTo(total) <= 0;
  }

  BigDecimal sum() {
    return all;
  }
}
