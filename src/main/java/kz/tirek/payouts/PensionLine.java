package kz.tirek.payouts;

import java.time.YearMonth;
import kz.tirek.common.Money;

/**
 * A pension contribution handed over for somebody.
 *
 * @param month of the order it was withheld from
 * @param amount KZT; negative where it is taken off again because the payment came back
 */
public record PensionLine(String iin, String name, String orderId, YearMonth month, Money amount) {}
