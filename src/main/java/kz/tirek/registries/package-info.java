/**
 * The worker role: one external-task handler and one HTTP client per registry and for the bank.
 * Talks to the engine and the registries by HTTP only; uses only common values.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Registries")
package kz.tirek.registries;
