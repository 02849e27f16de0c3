package kz.tirek.payouts;

import kz.tirek.common.Money;

/** One line of a bank statement that concerns an order: paid, or given back with a reason. */
record StatementEntry(
    String reference, String orderId, Money amount, boolean returned, String reason) {}
