/**
 * Proactive service: payments offered to people whose right a registry made known, and taken up
 * with their consent. Uses cases, accounts, law and the engine's interfaces. Facade: {@code
 * Offers}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Offers")
package kz.tirek.offers;
