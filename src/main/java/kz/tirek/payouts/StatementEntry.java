package kz.tirek.payouts;

import java.time.LocalDate;
import kz.tirek.common.Money;

/**
 * One line of a bank statement: an order paid, or given back with a reason, or other money.
 *
 * @param line which entry of its message it is, from 1
 * @param reference of the bank; made of the content where it has none
 * @param amount null where none can be read
 * @param returned whether money came in
 * @param on day it was booked; null where the statement does not say
 * @param text what the sender of other money wrote; may be empty
 * @param fault why it cannot be taken; null when it can
 */
record StatementEntry(
    int line,
    String statement,
    String reference,
    String orderId,
    Money amount,
    String currency,
    boolean returned,
    String reason,
    LocalDate on,
    String text,
    EntryFault fault) {

  boolean isFaulty() {
    return fault != null;
  }
}
