package kz.tirek.law;

import java.math.BigDecimal;

/**
 * What the law says of money that is asked back.
 *
 * @param limitationYears how long before the claim an overpaid month may lie
 * @param withholdingLimit greatest share of a payment, after its pension contribution, that may be
 *     held back
 * @param mostInstalments of a plan, each a month apart
 * @param withPension whether the pension contribution that was paid for the recipient is asked
 *     back, too
 */
public record RecoveryTerms(
    int limitationYears, BigDecimal withholdingLimit, int mostInstalments, boolean withPension) {}
