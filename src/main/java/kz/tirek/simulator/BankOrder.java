package kz.tirek.simulator;

import java.time.Instant;
import kz.tirek.common.Money;

/**
 * An order that the bank took.
 *
 * @param reference the bank's own, unique
 * @param bookedAt when the money leaves the debtor's account
 * @param returnReason ISO 20022 code, or null when the money stays with the creditor
 * @param returnedAt when the money is back, or null
 */
record BankOrder(
    String reference,
    String messageId,
    String endToEndId,
    Money amount,
    String debtorIban,
    String creditorIban,
    String creditorName,
    Instant bookedAt,
    String returnReason,
    Instant returnedAt) {}
