/**
 * What happens to a decision after it was made: complaints, and the orders of courts. Uses cases,
 * access, deadlines and the engine's interfaces. Facades: {@code Complaints}, {@code Courts}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Complaints")
package kz.tirek.complaints;
