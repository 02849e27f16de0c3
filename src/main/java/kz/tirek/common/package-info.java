/**
 * Values every module speaks in: money, identification numbers, payment kinds, regions, and the
 * errors a reader can act on. Pure Java; may use nothing else of Tirek.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Common values",
    type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package kz.tirek.common;
