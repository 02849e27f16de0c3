/**
 * Suits by and against the Fund: their steps, dates and papers, the money they bring, the legal
 * department's desk and its table of a year. Uses recovery, cases, law, access and the engine's
 * interfaces. Facades: {@code Lawsuits}, {@code LegalDesk}, {@code LegalReports}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Lawsuits")
package kz.tirek.lawsuits;
