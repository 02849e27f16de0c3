package kz.tirek.accounts;

import kz.tirek.common.Money;

/**
 * What is taken out of an account.
 *
 * @param amount KZT, at most what is left of the receipt
 */
public record Reversal(Receipt receipt, Money amount) {}
