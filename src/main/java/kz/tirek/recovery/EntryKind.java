package kz.tirek.recovery;

import kz.tirek.common.Money;

/** What an entry of the ledger does to the debt. */
public enum EntryKind {
  /** A month that was overpaid. */
  DEBT(1),
  /** Duty, bailiff and other costs of the recovery that the debtor bears. */
  COSTS(1),
  /** Money that came in. */
  RECEIPT(-1),
  /** Held back from a running payment of the debtor. */
  WITHHELD(-1),
  /** Given up: not reclaimable, time-barred, uncollectable. */
  WRITE_OFF(-1),
  /** Given up by settlement. */
  WAIVER(-1),
  /** Takes back one earlier entry in full. */
  REVERSAL(0),
  /** Came in beyond the debt: not part of it, owed to whoever paid. */
  TO_RETURN(0);

  private final int sign;

  EntryKind(int sign) {
    this.sign = sign;
  }

  /** The entry's amount as it counts in the sum of the ledger. */
  Money effectOf(Money amount) {
    return sign > 0 ? amount : sign < 0 ? Money.ZERO.minus(amount) : Money.ZERO;
  }

  /** Whether it can only take from what is still owed. */
  boolean lowersDebt() {
    return sign < 0;
  }
}
