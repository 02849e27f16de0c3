package kz.tirek.payouts;

import java.time.LocalDate;
import kz.tirek.common.Money;

/**
 * The bank booked an order; published in the transaction that reads its statement.
 *
 * @param withheld KZT held back in it
 * @param on the day the statement was read
 * @param returned whether the money came back instead of arriving
 */
public record OrderBooked(
    String orderId, String awardId, Money withheld, LocalDate on, boolean returned) {}
