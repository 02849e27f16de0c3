package kz.tirek.recovery;

import kz.tirek.common.Money;

/**
 * Something was entered into the ledger of a recovery; published in the same transaction.
 *
 * @param owed KZT, after it
 */
public record LedgerChanged(String recoveryId, LedgerLine line, Money owed) {}
