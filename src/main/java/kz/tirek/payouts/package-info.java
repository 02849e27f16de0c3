/**
 * Payment orders, payment files to the bank, statements back. One order per award and month, by a
 * constraint of the database. Compares what is due with what was paid. Uses awards. Facade: {@code
 * Payouts}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Pay-outs")
package kz.tirek.payouts;
