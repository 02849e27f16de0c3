/**
 * Refunds of contributions to those who paid them: the check against the accounts, the decision,
 * the awards that rested on them, the money. Uses accounts, awards, payouts, cases, events, access,
 * deadlines and the engine's interfaces. Facade: {@code Refunds}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Refunds")
package kz.tirek.refunds;
