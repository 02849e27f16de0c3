/**
 * Who does which task: shares out new tasks, puts tasks on hold, hands over the work of those who
 * are away, finds what nobody and nothing moves. Uses cases, access, deadlines and the engine's
 * interfaces. Facade: {@code Allocation}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Allocation")
package kz.tirek.allocation;
