package kz.tirek.payouts;

import java.time.YearMonth;
import kz.tirek.common.Money;

/**
 * An order to be made; amounts in KZT.
 *
 * @param determination the award's newest
 * @param fileId null for an order that goes its own way
 */
record NewOrder(
    String awardId,
    String caseNumber,
    YearMonth month,
    String recipient,
    String iban,
    Money gross,
    Money pension,
    Money withheld,
    long determination,
    String fileId) {}
