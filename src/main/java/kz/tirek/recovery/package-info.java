/**
 * What people owe the Fund: overpayments opened by hand or by comparison, the ledger of entries
 * whose sum is the debt on any day, instalments, withholding, receipts. Uses awards, payouts,
 * cases, events, law, access, deadlines and the engine's interfaces. Facade: {@code Recoveries}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Recovery")
package kz.tirek.recovery;
