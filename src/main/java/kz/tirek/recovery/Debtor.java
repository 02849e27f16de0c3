package kz.tirek.recovery;

import kz.tirek.common.Money;

/**
 * Somebody who owes.
 *
 * @param id IIN of a person, BIN of an organisation
 * @param name null where the Fund knows none
 * @param share KZT of the debt; the shares of all debtors add up to it
 */
public record Debtor(String id, String name, Role role, Money share) {

  /** What the debtor is to the award. */
  public enum Role {
    RECIPIENT,
    /** Paid the contributions, and caused the overpayment. */
    PAYER,
    /** Took over the debt of a recipient who died. */
    HEIR,
    OTHER
  }
}
