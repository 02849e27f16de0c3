/**
 * What happens to recipients and dependants after the assignment, and what follows from it for
 * their awards. Uses cases, awards, payouts, offers, complaints, law and the engine's interfaces.
 * Facade: {@code Events}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Events")
package kz.tirek.events;
