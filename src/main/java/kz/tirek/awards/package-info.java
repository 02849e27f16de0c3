/**
 * Assigned payments as dated periods with their determinations: suspension, resumption,
 * recalculation, termination. Uses common values only. Facade: {@code Awards}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Awards")
package kz.tirek.awards;
