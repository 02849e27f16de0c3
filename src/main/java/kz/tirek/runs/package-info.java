/**
 * Monthly payment runs: begun on the payment day or by an accountant, previewed, approved by a
 * second person, ordered and sent in chunks, settled by the bank's statements. Uses payouts, cases,
 * deadlines, access and the engine's interfaces. Facade: {@code PaymentRuns}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Payment runs")
package kz.tirek.runs;
