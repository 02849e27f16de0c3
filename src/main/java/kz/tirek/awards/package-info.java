/**
 * Assigned payments as dated periods with their determinations. Uses payouts, law and common.
 * Facade: {@code Awards}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Awards")
package kz.tirek.awards;
