package kz.tirek.payouts;

import java.time.LocalDate;
import kz.tirek.common.Money;

/**
 * One line of a bank statement: an order paid, or given back with a reason, or other money.
 *
 * @param returned whether money came in
 * @param on day it was booked; null where the statement does not say
 * @param text what the sender of other money wrote; may be empty
 */
record StatementEntry(
    String reference,
    String orderId,
    Money amount,
    String currency,
    boolean returned,
    String reason,
    LocalDate on,
    String text) {}
