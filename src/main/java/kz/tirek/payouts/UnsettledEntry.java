package kz.tirek.payouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import kz.tirek.common.Money;

/**
 * An entry of a bank statement that a person has to look into.
 *
 * @param line which entry of its message it was, from 1; null where that was not kept
 * @param kind UNKNOWN, PAID_TWICE or REJECTED
 * @param code why it settled nothing; stable, for programs
 * @param amount null where the bank sent none that can be read
 * @param on day it was booked; null where the bank did not say
 * @param reason why the bank sent money back; null otherwise
 * @param text what the sender of money wrote
 * @param readAt when the statement was read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnsettledEntry(
    String reference,
    String statement,
    Integer line,
    EntryKind kind,
    String code,
    String orderId,
    Money amount,
    String currency,
    LocalDate on,
    String reason,
    String text,
    OffsetDateTime readAt,
    List<Note> notes) {

  /** What somebody found out or did about it. */
  public record Note(String note, String by, OffsetDateTime at) {}
}
