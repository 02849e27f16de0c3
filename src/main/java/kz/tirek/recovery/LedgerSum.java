package kz.tirek.recovery;

import kz.tirek.common.Money;

/**
 * A ledger in two figures.
 *
 * @param debt KZT, overpaid in all and not taken back
 * @param owed KZT, now
 */
public record LedgerSum(Money debt, Money owed) {}
