/**
 * The simulator role: stand-ins for the registries, the bank and the State Corporation's inbox, a
 * program of its own behind HTTP. Uses only common values.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Simulator")
package kz.tirek.simulator;
