/**
 * Mass indexation and mass recalculation of running awards: asked for, previewed, approved by
 * another person, carried out in chunks, taken back if need be. Uses awards, cases, payouts, law,
 * access and the engine's interfaces. Facade: {@code Indexations}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Indexation")
package kz.tirek.indexation;
