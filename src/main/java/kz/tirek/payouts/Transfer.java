package kz.tirek.payouts;

import java.time.OffsetDateTime;
import kz.tirek.common.Money;

/**
 * What the bank is asked to move out of the Fund's account.
 *
 * @param id end-to-end reference on the bank's messages
 * @param amount KZT
 * @param purpose one line for the recipient
 */
public record Transfer(
    String id,
    String recipient,
    String iban,
    Money amount,
    String purpose,
    OffsetDateTime createdAt) {}
