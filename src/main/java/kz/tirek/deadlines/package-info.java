/**
 * The working-day calendar and statutory clocks. Pure Java over a dated table of holidays; uses
 * only common values. Facade: {@code WorkingDays}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Deadlines")
package kz.tirek.deadlines;
