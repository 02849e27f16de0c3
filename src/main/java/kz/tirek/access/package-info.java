/**
 * Users, groups, branches and sign-in; who may see and do what. Uses the engine's identity service,
 * Tasklist's session and common values. Facade: {@code Access}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Access")
package kz.tirek.access;
