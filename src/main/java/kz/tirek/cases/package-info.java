/**
 * Applications, documents, checks, decisions: the case file, and the answers people give to tasks.
 * Uses accounts, awards, law, deadlines and the engine's interfaces. Facade: {@code Cases}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Cases")
package kz.tirek.cases;
