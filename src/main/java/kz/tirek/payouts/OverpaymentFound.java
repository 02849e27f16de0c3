package kz.tirek.payouts;

import java.util.List;

/**
 * Months of an award turned out to be paid too much; published in the transaction that found them.
 *
 * @param determinationId the determination that changed the past
 * @param months what was found now; amounts positive
 */
public record OverpaymentFound(String awardId, long determinationId, List<MonthBalance> months) {}
