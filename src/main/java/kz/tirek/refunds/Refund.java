package kz.tirek.refunds;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import kz.tirek.common.Region;

/**
 * An application for a refund, without its items.
 *
 * @param number e.g. {@code F-26-0000001}, business key of its process
 * @param payer BIN or IIN
 * @param region whose branch decides
 * @param iban null while nobody named an account
 * @param appliedOn the day the payer applied at the State Corporation
 * @param dueOn last day of the Fund's clock, inclusive
 * @param decisionNote what the specialist wrote; null while there is no proposal
 * @param decidedBy who proposed the decision
 * @param approvedBy null where no second pair of eyes was needed
 * @param decidedAt null while it is open, and where it was withdrawn
 */
public record Refund(
    String number,
    String payer,
    RefundReason reason,
    Region region,
    String iban,
    String note,
    LocalDate appliedOn,
    OffsetDateTime registeredAt,
    LocalDate dueOn,
    RefundStatus status,
    String decisionNote,
    String decidedBy,
    String approvedBy,
    OffsetDateTime decidedAt) {}
