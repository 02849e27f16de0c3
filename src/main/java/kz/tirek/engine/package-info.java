/**
 * Everything that touches engine internals: configuration, business calendar, guard of expressions,
 * deployments and task input, and the interfaces through which features answer tasks. Uses
 * deadlines and common values.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Engine")
package kz.tirek.engine;
